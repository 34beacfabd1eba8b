/** A circle's middle and radius as typed numbers. */
import { useId, useState, type FormEvent } from 'react';
import { MAX_LATITUDE } from '../../../base/geo/frame.ts';
import { useAllMessages } from '../../../i18n/use-messages.ts';
import type { AllMessages } from '../../../i18n/en.ts';
import { MAX_KM, writeCircle, type Circle } from '../../../selection/circle.ts';
import { useSession } from '../../../session/use-session.ts';
import { useClosePopup } from '../../../ui/use-popup.ts';
import { MIN_KM } from './draft.ts';
import { readNumber } from './read-number.ts';

const PARTS = ['lat', 'lng', 'km'] as const;
type Part = (typeof PARTS)[number];
const NAME = { lat: 'latitude', lng: 'longitude', km: 'kilometres' } as const;
const MAX_LENGTH = 11;

interface Problem {
  readonly part: Part;
  readonly text: string;
}

const problemOf = ({ lat, lng, km }: Circle, words: AllMessages['areaTools']): Problem | null => {
  if (!(Math.abs(lat) <= MAX_LATITUDE)) return { part: 'lat', text: words.badLatitude(words.latitude) };
  if (!(Math.abs(lng) <= 180)) return { part: 'lng', text: words.badLongitude(words.longitude) };
  return km >= MIN_KM && km <= MAX_KM ? null : { part: 'km', text: words.badRadius };
};

export const CircleForm = ({ circle }: { readonly circle: Circle }) => {
  const { actions } = useSession();
  const { areaTools: words } = useAllMessages();
  const close = useClosePopup();
  const id = useId();
  const [typed, setTyped] = useState(() => {
    const [lat = '', lng = '', km = ''] = writeCircle(circle).split(',');
    return { lat, lng, km };
  });
  const [problem, setProblem] = useState<Problem | null>(null);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const read = { lat: readNumber(typed.lat), lng: readNumber(typed.lng), km: readNumber(typed.km) };
    const found = problemOf(read, words);
    setProblem(found);
    if (found) return;
    actions.setDrawn('near', writeCircle(read));
    close();
  };
  return (
    <form className="area-bounds" onSubmit={onSubmit} noValidate>
      <fieldset>
        <legend>{words.circleForm}</legend>
        {PARTS.map((part) => (
          <label key={part} className="area-bound">
            {words[NAME[part]]}
            <input
              inputMode="decimal"
              autoComplete="off"
              value={typed[part]}
              maxLength={MAX_LENGTH}
              onChange={(event) => setTyped({ ...typed, [part]: event.target.value })}
              aria-invalid={problem?.part === part}
              aria-describedby={problem?.part === part ? id : undefined}
            />
          </label>
        ))}
      </fieldset>
      <p className="area-problem" id={id} role="alert">
        {problem?.text}
      </p>
      <button type="submit" className="area-button">
        {words.apply}
      </button>
    </form>
  );
};
