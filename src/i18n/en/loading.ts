/** English texts of how far a file is that is not the build's own. */
const number = new Intl.NumberFormat('en-GB');

export const loading = {
  bar: 'How far it is',
  percent: (percent: number) => `${percent} %`,
  reading: (count: number, total: number) => `Reading ${number.format(count)} of ${number.format(total)} events`,
  checking: (count: number, total: number) => `Checking ${number.format(count)} of ${number.format(total)} events`,
  long: 'This takes long: the file is large. It can be cancelled at any time.',
};
