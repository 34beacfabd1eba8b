/** What an area means, in words, and its edges as typed numbers; inside the chip's popover. */
import { crossesItself, isRectangle, rectangleOf } from '../../../layout/map/area-geometry.ts';
import { boxOfArea } from '../../../query/places/area-ring.ts';
import { wrapLng, type GeoBox } from '../../../base/geo/frame.ts';
import { useResult } from '../../../session/use-result.ts';
import { useSession, useSettledAnswer } from '../../../session/use-session.ts';
import { useAllMessages } from '../../../i18n/use-messages.ts';
import type { AllMessages } from '../../../i18n/en.ts';
import type { Area } from '../../../selection/area.ts';
import { encodeArea } from '../../../selection/encode-area.ts';
import { writeCircle } from '../../../selection/circle.ts';
import { describeCircle } from '../../../wording/describe-circle.ts';
import { CircleForm } from './CircleForm.tsx';
import type { DrawnShape } from './drawn-shape.ts';
import { NumberForm, type NumberProblem } from './NumberForm.tsx';
import { readNumber } from './read-number.ts';
import { useClosePopup } from '../../../ui/use-popup-panel.ts';

const EDGES = ['north', 'west', 'east', 'south'] as const;
type Edge = (typeof EDGES)[number];
type Typed = Readonly<Record<Edge, string>>;

const MAX_DEGREES: Readonly<Record<Edge, number>> = { west: 180, east: 180, north: 85, south: 85 };
/** As precise as the link is. */
const DIGITS = 5;

interface TypedBox {
  readonly box: GeoBox | null;
  readonly problem: NumberProblem<Edge> | null;
}

/** The typed edges as a box, or what is wrong with them. */
export const readBox = (typed: Typed, words: AllMessages['areaTools']): TypedBox => {
  const box = {
    west: readNumber(typed.west),
    south: readNumber(typed.south),
    east: readNumber(typed.east),
    north: readNumber(typed.north),
  };
  const bad = EDGES.find((edge) => !(Math.abs(box[edge]) <= MAX_DEGREES[edge]));
  if (bad)
    return {
      box: null,
      problem: { fields: [bad], text: (MAX_DEGREES[bad] === 180 ? words.badLongitude : words.badLatitude)(words[bad]) },
    };
  // A west that is more than its east crosses 180°.
  if (box.west === box.east) return { box: null, problem: { fields: ['west', 'east'], text: words.westIsEast } };
  const east = box.east + (box.east < box.west ? 360 : 0);
  // Across more than half the world the two were more likely swapped than meant.
  if (box.east < box.west && east - box.west > 180)
    return { box: null, problem: { fields: ['west', 'east'], text: words.westPastEast } };
  return box.south >= box.north
    ? { box: null, problem: { fields: ['south', 'north'], text: words.southOfNorth } }
    : { box: { ...box, east }, problem: null };
};

const BoundsForm = ({ area }: { readonly area: Area }) => {
  const { actions } = useSession();
  const { areaTools: words } = useAllMessages();
  const close = useClosePopup();
  const { west, south, east, north } = boxOfArea(area);
  const lng = (degrees: number): string => String(Number(wrapLng(degrees).toFixed(DIGITS)));
  return (
    <NumberForm
      legend={words.bounds}
      fields={EDGES.map((name) => ({ name, label: words[name], className: `area-bound-${name}` }))}
      start={{ west: lng(west), south: String(south), east: lng(east), north: String(north) }}
      maxLength={DIGITS + 6}
      onApply={(typed) => {
        const { box, problem } = readBox(typed, words);
        if (!box) return problem;
        actions.setDrawn('area', encodeArea(rectangleOf(box)));
        close();
        return null;
      }}
    />
  );
};

const AREA = ['area'] as const;

interface AreaDetailsProps {
  readonly shape: DrawnShape;
  readonly canEdit: boolean;
  readonly onShow: () => void;
  readonly onEdit: () => void;
}

export const AreaDetails = ({ shape, canEdit, onShow, onEdit }: AreaDetailsProps) => {
  const messages = useAllMessages();
  const { areaTools: words } = messages;
  const { table } = useSession();
  const area = shape.ring;
  const circle = shape.key === 'near' ? shape.circle : null;
  const close = useClosePopup();
  const counts = useResult({ kind: 'counts', question: useSettledAnswer().question, parts: AREA })?.value.area;
  const isBox = !circle && isRectangle(area);
  const then = (act: () => void) => (): void => {
    close();
    act();
  };
  return (
    <div className="area-details">
      {circle && <p>{describeCircle(table, writeCircle(circle), messages)}</p>}
      {counts && (
        <>
          <p>{words.inside(counts.inside)}</p>
          {counts.onlyRegion > 0 && <p>{words.onlyRegion(counts.onlyRegion)}</p>}
          {counts.placeless > 0 && <p className="area-muted">{words.leftOut(counts.placeless)}</p>}
        </>
      )}
      {!circle && crossesItself(area) && <p className="area-muted">{words.crossing}</p>}
      {canEdit && isBox && <BoundsForm key={area.join()} area={area} />}
      {canEdit && circle && <CircleForm key={writeCircle(circle)} circle={circle} />}
      {!isBox && !circle && <p className="area-muted">{words.corners(area.length)}</p>}
      <div className="area-row">
        <button type="button" className="area-button" onClick={then(onShow)}>
          {words.show}
        </button>
        {canEdit && (
          <button type="button" className="area-button" onClick={then(onEdit)}>
            {words.editOnMap}
          </button>
        )}
      </div>
    </div>
  );
};
