/** The words on a sheet: what it shows, the lists of parts, the key, and whose all this is. */
import { DEFAULT_DATASET, DATASETS } from '../../base/resources.ts';
import { listChips } from '../../query/filters/list-chips.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { SAMPLE } from '../../layout/legend/legend-samples.ts';
import { writeShapes } from '../../base/paint/paint-svg.ts';
import { factsOf, listFacts, listMapFacts } from '../../picture/facts.ts';
import type { PartList } from '../../picture/part-lists.ts';
import type { KeyEntry } from '../../picture/picture-key.ts';
import { ask, type PictureScene } from '../../picture/scene.ts';
import { isAtStep } from '../../query/story/compare-steps.ts';
import { storySteps } from '../../query/story/steps.ts';
import { writeLink } from '../../selection/link.ts';
import { inFullApp } from '../../selection/selection.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useTextLanguage } from '../../session/use-text-language.ts';
import { useCorrectedSearch } from '../../session/use-search-terms.ts';
import { FONT } from '../../theme/tokens.ts';
import { describeChip } from '../../wording/filters/describe-chip.ts';
import { describeNotes } from '../../wording/describe-notes.ts';
import { describeWindow } from '../../wording/describe-window.ts';
import { Deck } from '../Deck.tsx';
import { SvgPicture } from './SvgPicture.tsx';

/** The host whose data these are, where it is not this site's. */
const useStrangeHost = (): string | null =>
  useSelectionState(({ selection: { data } }) => {
    const address = data ?? DEFAULT_DATASET;
    if (Object.hasOwn(DATASETS, address)) return null;
    const { origin, host } = new URL(address, document.baseURI);
    return origin === location.origin ? null : host;
  });

/** How much of the data is shown, of when, and by which filters; in a story which step says so. */
const Status = ({ scene }: { readonly scene: PictureScene }) => {
  const { answer, messages } = scene;
  const { storySteps: steps } = useSession().context;
  const story = useSelectionState(({ selection }) => selection.story);
  const { table, question } = answer;
  const corrected = useCorrectedSearch();
  const { status } = ask(scene.engine, { kind: 'counts', question, parts: ['status'] });
  const chips = listChips(question.filters, question.dating).map((chip) =>
    describeChip(table, chip, messages, corrected),
  );
  const parts = [
    (story === null ? '' : messages.tour.status(story, steps, answer.lit && answer.about)) +
      messages.reading.status.showing(status.shown, status.total),
    describeWindow(answer, messages),
    describeNotes(table, status, messages),
    ...(chips.length > 0 ? [messages.picture.filters(chips.join(', '))] : []),
  ];
  return <p className="paper-small">{parts.filter((part) => part !== '').join(' · ')}</p>;
};

/** What the story's step tells, which is why the sheet has some of it lighter; nothing once the reader has left it. */
export const SheetStep = () => {
  const { table } = useSession();
  const { tour } = useAllMessages();
  const textLanguage = useTextLanguage();
  const step = useSelectionState(({ selection }) => {
    const found = selection.story === null ? undefined : storySteps(table)[selection.story - 1];
    return found && isAtStep(found, selection) ? found : null;
  });
  if (!step) return null;
  const { number, title, text } = step;
  const own = textLanguage((document) => document.story?.[number - 1]?.text);
  return (
    <section className="paper-step">
      <h2 dir="auto" lang={own}>
        {title || tour.untitled(number)}
      </h2>
      <p dir="auto" lang={own}>
        {text}
      </p>
    </section>
  );
};

export const SheetHead = ({ scene }: { readonly scene: PictureScene }) => {
  const { document } = useSession().table;
  const { picture } = useAllMessages();
  const textLanguage = useTextLanguage();
  const host = useStrangeHost();
  const { headline } = document.view ?? {};
  return (
    <header className="paper-head">
      {host !== null && <p className="paper-strange">{picture.notChecked(host)}</p>}
      <h1 dir="auto" lang={textLanguage((own) => own.view?.headline ?? own.title)}>
        {headline ?? document.title}
      </h1>
      <Deck />
      <Status scene={scene} />
    </header>
  );
};

export const SheetLists = ({ lists }: { readonly lists: readonly PartList[] }) => (
  <div className="paper-lists">
    {lists.map(({ heading, slot, items }, index) => (
      <section key={index}>
        <h2 data-slot={slot ?? undefined} dir="auto">
          {heading}
        </h2>
        <ul>
          {items.map(({ text, depth }, place) => (
            <li key={place} dir="auto" style={depth > 1 ? { marginInlineStart: `${(depth - 1) * 10}px` } : undefined}>
              {text}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);

export const SheetKey = ({
  entries,
  scene,
}: {
  readonly entries: readonly KeyEntry[];
  readonly scene: PictureScene;
}) => (
  <ul className="paper-key" aria-label={scene.messages.picture.key.heading}>
    {entries.map(({ shapes, text }, index) => (
      <li key={text}>
        {shapes.length > 0 && (
          <SvgPicture
            {...SAMPLE}
            name=""
            markup={writeShapes(shapes, { palette: scene.palette, font: FONT, id: `key${index}` })}
          />
        )}
        {text}
      </li>
    ))}
  </ul>
);

interface SheetSourceProps {
  readonly scene: PictureScene;
  /** What is said of the map beside whose it is; null where there is none. */
  readonly ofMap: readonly string[] | null;
}

export const SheetSource = ({ scene, ofMap }: SheetSourceProps) => {
  const { messages, answer } = scene;
  const query = useSelectionState(({ selection, context }) => writeLink(inFullApp(selection), context));
  const mapView = useSelectionState(({ selection }) => selection.mapView);
  const { corrections = [] } = answer.table.document;
  const link = new URL(query === '' ? location.pathname : `${location.pathname}?${query}`, location.href).href;
  // Who is heard stands in the head.
  const { caveat } = factsOf(answer.table, messages);
  const facts = [
    ...listFacts(scene).filter((fact) => fact !== caveat),
    ...(corrections.length === 0 ? [messages.reading.source.noCorrections] : []),
    ...(ofMap ? listMapFacts(scene, mapView, ofMap) : []),
  ];
  return (
    <footer className="paper-small paper-source">
      {facts.join(' · ')} · <a href={link}>{link}</a>
    </footer>
  );
};
