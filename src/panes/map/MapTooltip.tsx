/** What a mark is, beside the pointer: title, when, and who says so. Never on touch; Escape dismisses it. */
import { useEffect } from 'react';
import { describeStatus } from '../../derive/describe/describe-status.ts';
import { describeWhen } from '../../derive/describe/describe-when.ts';
import type { MapMark } from '../../derive/map/types.ts';
import { useSession } from '../../derive/use-session.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import './MapTooltip.css';

const GAP = 8;
const MOST_TITLES = 6;
const WIDTH = 280;

export interface MapTooltipProps { readonly mark: MapMark; readonly width: number; readonly height: number; readonly onDismiss: () => void }

export const MapTooltip = ({ mark, width, height, onDismiss }: MapTooltipProps) => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => { if (event.key === 'Escape') onDismiss(); };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onDismiss]);
  const { box } = mark;
  const isUpper = box.y > height / 2;
  const left = Math.max(8, Math.min(width - WIDTH - 8, box.x + box.width / 2 - WIDTH / 2));
  const style = isUpper ? { left, bottom: height - box.y + GAP } : { left, top: box.y + box.height + GAP };
  return (
    <div className="map-tip" role="tooltip" style={{ ...style, width: 'max-content', maxWidth: WIDTH }}>
      {mark.rows.length === 1 ? <OneEvent row={mark.rows[0] ?? 0} /> : <SomeEvents mark={mark} />}
    </div>
  );
};

const OneEvent = ({ row }: { readonly row: number }) => {
  const session = useSession();
  const messages = useMessages();
  const { table } = session;
  return (
    <>
      <p className="map-tip-title">{table.records[row]?.title}</p>
      <p>{describeWhen(table, row, session.answer().question.dating, messages).text}</p>
      <p className="map-tip-status">{describeStatus(table, row, messages).text}</p>
    </>
  );
};

const SomeEvents = ({ mark }: { readonly mark: MapMark }) => {
  const { table } = useSession();
  const { map } = useMessages();
  const titles = mark.rows.slice(0, MOST_TITLES).map((row) => table.records[row]?.title ?? '');
  return (
    <>
      <p className="map-tip-title">{mark.name === '' ? map.events(mark.count) : map.listAt(mark.name, mark.rows.length || mark.count)}</p>
      {titles.map((title, i) => <p key={mark.rows[i]}>{title}</p>)}
      {mark.rows.length > titles.length && <p className="map-tip-status">{map.showMore(mark.rows.length - titles.length)}</p>}
    </>
  );
};
