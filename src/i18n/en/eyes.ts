/** English texts of: how a reader wants to see. */
export const eyes = {
  title: 'My eyes',
  system: 'As the system says',
  size: 'Text size',
  systemSize: (percent: number) => `As the browser says (${percent} %)`,
  percent: (value: number) => `${value} %`,
  noSize: 'Text size: this browser can’t enlarge the page from within; its own zoom does.',
  contrast: 'Contrast',
  moreContrast: 'More',
  spacing: 'Space in texts',
  moreSpacing: 'More',
  motion: 'Motion',
  noMotion: 'None',
  note: 'Holds for words and pictures alike, and is kept in this browser where it may be.',
  reset: 'All as the system says',
};
