/** Ukrainian names of the event types. */
import type { TypeLabels } from '../wording.ts';

export const typeLabels: TypeLabels = {
  ground_offensive: 'наземний наступ', territory_captured: 'захоплення території', ongoing_battle: 'бій триває',
  defensive_operation: 'оборонна операція', escalation: 'ескалація', strike: 'удар', force_commitment: 'введення сил',
  other_violence: 'інше насильство', official_visit: 'офіційний візит', meeting: 'зустріч', speech: 'промова', statement: 'заява',
  video_address: 'відеозвернення', appeal_for_aid: 'прохання про допомогу', aid_announcement: 'оголошення про допомогу',
  lobbying_delegation: 'делегація', advocacy: 'заклики', policy_restriction: 'обмеження', sanction: 'санкція',
  agreement: 'угода', arms_supply: 'постачання зброї або деталей', aid_delivery: 'доставлення допомоги', protest: 'протест', alert: 'тривога',
  displacement: 'переміщення людей', control_change: 'зміна контролю', other: 'інше',
};
