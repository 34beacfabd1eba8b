/** The dialog "About this data": method, sources, limits, corrections and licence. Loaded on demand. */
import type { ReactNode } from 'react';
import { describeLanguage } from '../../wording/name-language.ts';
import { describeAsOf, describeDateText } from '../../wording/describe-when.ts';
import { ABOUT_MAP, DISPUTED } from '../../base/late-resources.ts';
import { notesDue } from '../../query/places/map-notes.ts';
import { hatchesBy, textIn, type Texts } from '../../basemap/layers.ts';
import { Signed } from '../../session/Signed.tsx';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import type { CorrectionRecord } from '../../events/format/schema.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { AboutSources } from './AboutSources.tsx';
import { useDisputeView } from './use-dispute-view.ts';
import { isPage } from '../../events/page-address.ts';

export interface AboutDialogProps {
  readonly onClose: () => void;
  /** Opens the sheet of keys and gestures. */
  readonly onHelp: () => void;
}

export const AboutDialog = ({ onClose, onHelp }: AboutDialogProps) => {
  const { about, help, reading, dates } = useAllMessages();
  const { schema } = useSession().engine;
  const view = useSelectionState((state) => state.selection.mapView);
  const by = useDisputeView().view;
  const mapNotes = notesDue(schema.mapNotes, view).flatMap(({ id }) => {
    const note = ABOUT_MAP[id];
    // By another point of view it may not be so: that speaks for itself below.
    if (!note || by?.list.has(note.dispute)) return [];
    const say = (texts: Readonly<Record<string, readonly string[]>>) => texts[dates.lang] ?? texts['en'] ?? [];
    return [...say(note.about), ...(by && hatchesBy(by) ? [] : say(note.hatching))];
  });
  return (
    <Dialog open title={about.title} closeLabel={about.close} onClose={onClose} className="about">
      <Facts />
      <Method />
      <AboutSources />
      <Section heading={about.mapData}>
        <p>{about.mapCredits}</p>
        {mapNotes.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{reading.source.boundaries}</p>
        <Disputed />
      </Section>
      <Section heading={about.privacy}>
        <p>{about.privacyText}</p>
      </Section>
      <Section heading={about.keys}>
        <button type="button" className="text-button" onClick={onHelp}>
          {help.title}
        </button>
      </Section>
    </Dialog>
  );
};

/** Where land or borders are disputed: what the map draws there, by whose point of view, and why. */
const Disputed = () => {
  const { about, dates } = useAllMessages();
  const { view, left } = useDisputeView();
  const say = (texts: Texts): string => textIn(texts, dates.lang);
  return (
    <details>
      <summary>{about.disputed(DISPUTED.list.length)}</summary>
      {view && (
        <p>
          {about.viewOf(say(view.label), view.attribution)}
          {view.policy !== undefined && (
            <>
              {' '}
              <bdi>{say(view.policy)}</bdi>
            </>
          )}
        </p>
      )}
      <p>{view ? about.viewElse(say(DISPUTED.policy)) : say(DISPUTED.policy)}</p>
      <ul className="about-list">
        {DISPUTED.list.map(({ id, name, ...own }) => {
          const theirs = view?.list.get(id);
          const { drawn, why } = theirs ?? own;
          return (
            <li key={id}>
              <b>{say(name)}</b> ({about.drawn[drawn]}
              {view && theirs && `; ${about.viewSays(say(view.label))}`}). <bdi>{say(why)}</bdi>
            </li>
          );
        })}
        {view?.left.map(({ id, reason }) => (
          <li key={`${id} ${reason}`}>{about.viewLeft(id, about.viewReasons[reason])}</li>
        ))}
        {left.map(({ name, members }) => (
          <li key={name}>{about.entryLeft(name, members.join(', '))}</li>
        ))}
      </ul>
    </details>
  );
};

const Section = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => (
  <section className="about-part">
    <h3 className="about-heading">
      <Signed text={heading} />
    </h3>
    {children}
  </section>
);

const Facts = () => {
  const { table } = useSession();
  const messages = useAllMessages();
  const { about } = messages;
  const { title, description, version, timeZone, licence, corrections = [] } = table.document;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [about.version, version],
    [about.asOf, table.document.asOf === undefined ? undefined : describeAsOf(table, messages)],
    [about.timeZone, timeZone],
    [about.language, describeLanguage(table, messages) ?? undefined],
    [
      about.licence,
      licence && (
        <>
          {isPage(licence.url) ? (
            <a href={licence.url} target="_blank" rel="noopener noreferrer">
              {licence.id}
            </a>
          ) : (
            licence.id
          )}
          . <Signed text={licence.attribution} />
        </>
      ),
    ],
    [about.corrections, corrections.length === 0 ? about.noCorrections : <Corrections key="list" list={corrections} />],
  ];
  return (
    <Section heading={title}>
      {description !== undefined && (
        <p dir="auto">
          <Signed text={description} />
        </p>
      )}
      <dl className="about-facts">
        {rows.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p className="about-small">{about.records}</p>
    </Section>
  );
};

const Corrections = ({ list }: { readonly list: readonly CorrectionRecord[] }) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const { about } = messages;
  return (
    <ul className="about-list">
      {list.map(({ date, version, what, why }) => (
        <li key={`${date} ${what}`}>
          <Signed
            text={`${about.correction(describeDateText(table, date, messages) ?? date, version, what)}${why === undefined ? '' : ` ${why}`}`}
          />
        </li>
      ))}
    </ul>
  );
};

const Method = () => {
  const { table } = useSession();
  const { about } = useAllMessages();
  const { coder, rules = {}, notes = [] } = table.document.method ?? {};
  if (coder === undefined && notes.length === 0 && Object.keys(rules).length === 0) return null;
  return (
    <Section heading={about.method}>
      {coder !== undefined && (
        <p dir="auto">
          <Signed text={coder} />
        </p>
      )}
      {notes.length > 0 && (
        <ul className="about-list">
          {notes.map((note) => (
            <li key={note} dir="auto">
              <Signed text={note} />
            </li>
          ))}
        </ul>
      )}
      {Object.keys(rules).length > 0 && (
        <>
          <h4 className="about-subheading">{about.rules}</h4>
          <ul className="about-list">
            {Object.entries(rules).map(([id, rule]) => (
              <li key={id} dir="auto">
                <Signed text={rule} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
};
