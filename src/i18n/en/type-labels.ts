/** English names of the event types. */
import type { TypeLabels } from '../wording.ts';

export const typeLabels: TypeLabels = {
  ground_offensive: 'ground offensive', territory_captured: 'territory captured', ongoing_battle: 'ongoing battle',
  defensive_operation: 'defensive operation', escalation: 'escalation', strike: 'strike', force_commitment: 'commitment of forces',
  other_violence: 'other violence', official_visit: 'official visit', meeting: 'meeting', speech: 'speech', statement: 'statement',
  video_address: 'video address', appeal_for_aid: 'appeal for aid', aid_announcement: 'aid announcement',
  lobbying_delegation: 'delegation', advocacy: 'advocacy', policy_restriction: 'policy restriction', sanction: 'sanction',
  agreement: 'agreement', arms_supply: 'supply of arms or parts', aid_delivery: 'delivery of aid', protest: 'protest', alert: 'alert',
  displacement: 'displacement', control_change: 'change of control', other: 'other',
};
