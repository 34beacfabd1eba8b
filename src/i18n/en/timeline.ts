/** English texts of the timeline pane. */
const RELATIONS: Readonly<Record<string, string>> = {
  part_of: 'part of',
  response_to: 'answers',
  follows: 'follows',
  about: 'about',
  implements: 'carries out',
  stated_in: 'said in',
  supports: 'supports',
};

/** Where nothing but the order in time speaks for them, that is what the curve says. */
const IN_TIME: ReadonlySet<string> = new Set(['follows', 'response_to']);

export const timeline = {
  region: 'Timeline',
  offensive: 'Offensive',
  offensiveHint: 'fighting, forces',
  diplomatic: 'Diplomatic',
  diplomaticHint: 'visits, appeals, aid, policy',
  standing: (count: number) => `Standing conditions · ${count}`,
  supplies: (count: number) => `Supplies · ${count}`,
  undated: (count: number) => `No date · ${count}`,
  noData: 'no data',
  about: (date: string) => `about ${date}`,
  zone: (place: string) => `${place} days`,
  relation: (type: string, inferred: boolean) =>
    inferred && IN_TIME.has(type) ? 'order in time only' : (RELATIONS[type] ?? type),
  zoomIn: 'Zoom in on time',
  zoomOut: 'Zoom out in time',
  bin: (count: number, dates: string, offensive: number, diplomatic: number, supplies: number) =>
    `${count} ${count === 1 ? 'event' : 'events'}, ${dates}: ${offensive} offensive, ${diplomatic} diplomatic, ${supplies} supplies. Zoom in`,
  hint: 'Arrow keys walk through the events; plus and minus zoom.',
};
