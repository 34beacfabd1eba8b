/** English texts of: what a playing tells. */
export const told = {
  /** Who says so, and when it was. */
  one: (status: string, when: string) => `${status}; ${when}`,
  /** Of several: how many are dated so. */
  dated: (count: number, basis: string) => `${count} ${basis}`,
  /** What comes in first and had begun before the window. */
  before: (day: string) => `${day}, begun before`,
  more: (count: number) => `+${count}`,
  soFar: (shown: number, total: number) => `${shown} of ${total} ${total === 1 ? 'event' : 'events'} so far`,
};
