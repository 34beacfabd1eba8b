/** The event types of the codebook: the track a type belongs to and the glyph of its family. Their names are in i18n. */
import type { GlyphName } from '../base/paint/glyphs.ts';
import type { Track } from './codes.ts';

export interface EventType {
  readonly track: Track;
  readonly glyph: GlyphName;
}

const of = (track: Track, glyphs: Readonly<Record<string, GlyphName>>): [string, EventType][] =>
  Object.entries(glyphs).map(([type, glyph]) => [type, { track, glyph }]);

export const EVENT_TYPES: ReadonlyMap<string, EventType> = new Map([
  ...of('offensive', {
    ground_offensive: 'wedge',
    territory_captured: 'square',
    ongoing_battle: 'diamond',
    defensive_operation: 'shield',
    escalation: 'triangle',
    strike: 'star',
    force_commitment: 'steps',
    other_violence: 'cross',
  }),
  ...of('diplomatic', {
    official_visit: 'house',
    meeting: 'circle',
    speech: 'rectangle',
    statement: 'rectangle',
    video_address: 'screen',
    appeal_for_aid: 'bowl',
    aid_announcement: 'plus',
    lobbying_delegation: 'peaks',
    advocacy: 'peaks',
    policy_restriction: 'octagon',
    sanction: 'octagon',
    agreement: 'bowtie',
  }),
  ...of('other', {
    arms_supply: 'trapezoid',
    aid_delivery: 'plus',
    protest: 'peaks',
    alert: 'triangle',
    displacement: 'drop',
    control_change: 'square',
    other: 'hexagon',
  }),
]);

/** Glyph of a type; anything the vocabulary does not know is drawn as "anything else". */
export const glyphOf = (type: string): GlyphName => EVENT_TYPES.get(type)?.glyph ?? 'hexagon';
