/** The picture for a post of the dataset: a few bars with the answer across the axis, and the signs that it uses. */
import { paintFew } from './few-occasions.ts';
import { describeSocial, type FirstView } from '../first-view.ts';
import { LEAST_SIZE, SCALE, writePost, type PostStyle } from './post.ts';
import type { TimelinePicture } from '../../picture/timeline-picture.ts';

/** The signs that stand in the picture's words. */
const signsIn = ({ shapes }: TimelinePicture, { messages }: FirstView): readonly string[] => {
  const texts = JSON.stringify(shapes);
  const { outside, claimed, guess } = messages.picture.signs;
  return [
    ...(texts.includes('❝') ? [claimed] : []),
    ...(texts.includes('°') ? [outside] : []),
    ...(/\*"/.test(texts) ? [guess] : []),
  ];
};

/** @param link where there is more, short. @throws Error when something of the dataset can't be laid out */
export const writeSocialPicture = (view: FirstView, style: PostStyle, link: string): string =>
  writePost(view, style, {
    description: describeSocial(view),
    deck: '',
    more: [view.messages.picture.all(view.answer.total, link), link],
    allSigns: Object.values(view.messages.picture.signs),
    paint: (scene, room) => {
      const timeline = paintFew(scene, room, LEAST_SIZE / SCALE);
      return { markup: timeline.markup, signs: signsIn(timeline, view) };
    },
  });
