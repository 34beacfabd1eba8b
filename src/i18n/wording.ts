/** Word lists that every language's wording must fill. */
export const EVENT_TYPES = [
  'ground_offensive',
  'territory_captured',
  'ongoing_battle',
  'defensive_operation',
  'escalation',
  'strike',
  'force_commitment',
  'other_violence',
  'official_visit',
  'meeting',
  'speech',
  'statement',
  'video_address',
  'appeal_for_aid',
  'aid_announcement',
  'lobbying_delegation',
  'advocacy',
  'policy_restriction',
  'sanction',
  'agreement',
  'arms_supply',
  'aid_delivery',
  'protest',
  'alert',
  'displacement',
  'control_change',
  'other',
] as const;
/** Labels of the known event types; other types are shown by their own id. */
export type TypeLabels = Readonly<Record<(typeof EVENT_TYPES)[number], string>>;
export type RelationType = 'part_of' | 'response_to' | 'follows' | 'about' | 'implements' | 'stated_in' | 'supports';
/** `more_than` is a lower bound that is itself excluded ("more than a billion"). */
export type QuantityBound = 'exact' | 'at_least' | 'more_than' | 'at_most' | 'about' | 'vague';
