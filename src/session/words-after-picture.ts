/** Which language a stretch is in, what is heard for a dot, and what the status says before its count. Late code. */
export { heardDots } from '../base/heard-dots.ts';
export { describeAbout } from './describe-about.ts';
export { asOwn } from './OwnText.tsx';
export { foreignName } from './write-text.ts';
