/** A circle's middle and radius as typed numbers. */
import { MAX_LATITUDE } from '../../../base/geo/frame.ts';
import { useAllMessages } from '../../../i18n/use-messages.ts';
import type { AllMessages } from '../../../i18n/en.ts';
import { MAX_KM, writeCircle, type Circle } from '../../../selection/circle.ts';
import { useSession } from '../../../session/use-session.ts';
import { useClosePopup } from '../../../ui/use-popup-panel.ts';
import { MIN_KM } from './draft.ts';
import { NumberForm, type NumberProblem } from './NumberForm.tsx';
import { readNumber } from './read-number.ts';

const MAX_LENGTH = 11;

const problemOf = ({ lat, lng, km }: Circle, words: AllMessages['areaTools']): NumberProblem<keyof Circle> | null => {
  if (!(Math.abs(lat) <= MAX_LATITUDE)) return { fields: ['lat'], text: words.badLatitude(words.latitude) };
  if (!(Math.abs(lng) <= 180)) return { fields: ['lng'], text: words.badLongitude(words.longitude) };
  return km >= MIN_KM && km <= MAX_KM ? null : { fields: ['km'], text: words.badRadius };
};

export const CircleForm = ({ circle }: { readonly circle: Circle }) => {
  const { actions } = useSession();
  const { areaTools: words } = useAllMessages();
  const close = useClosePopup();
  const [lat = '', lng = '', km = ''] = writeCircle(circle).split(',');
  return (
    <NumberForm
      legend={words.circleForm}
      fields={[
        { name: 'lat', label: words.latitude },
        { name: 'lng', label: words.longitude },
        { name: 'km', label: words.kilometres },
      ]}
      start={{ lat, lng, km }}
      maxLength={MAX_LENGTH}
      onApply={(typed) => {
        const read = { lat: readNumber(typed.lat), lng: readNumber(typed.lng), km: readNumber(typed.km) };
        const problem = problemOf(read, words);
        if (problem) return problem;
        actions.setDrawn('near', writeCircle(read));
        close();
        return null;
      }}
    />
  );
};
