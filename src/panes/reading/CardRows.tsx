/** The rows of the card: when, where, who, says who, relations, flow, quantities, notes. */
import { describeTags } from '../../wording/describe-tags.ts';
import { NO_LINKS } from '../../query/relations/links.ts';
import { describeActors } from '../../wording/describe-actors.ts';
import { describeCounted, describeFlow, describeQuantity, quantitiesOf } from '../../wording/describe-quantity.ts';
import { describeReporters, listSources } from '../../wording/describe-sources.ts';
import { describeStatus } from '../../wording/describe-status.ts';
import { describeWhen } from '../../wording/describe-when.ts';
import { describeWhere, type PlaceWords } from '../../wording/describe-where.ts';
import { listRelations, type RelationWords } from '../../wording/list-relations.ts';
import type { Question } from '../../query/types.ts';
import { useResult } from '../../session/use-result.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Signed } from '../../session/Signed.tsx';
import { CardRow } from './CardRow.tsx';
import { WhenRow } from './WhenRow.tsx';

/** The question for details of one event. It depends on the dating alone, so that moving the window renders no card. */
const useDatedQuestion = (): Question => {
  const session = useSession();
  useSelectionState((state) => state.selection.dating);
  return session.settledAnswer().question;
};

export const CardRows = ({ row }: { readonly row: number }) => (
  <dl className="card-rows">
    <WhenRow row={row} />
    <WhereRow row={row} />
    <WhoRow row={row} />
    <SaysWhoRow row={row} />
    <RelationRows row={row} />
    <ChainRows row={row} />
    <FlowRow row={row} />
    <QuantityRow row={row} />
    <CodingRow row={row} />
    <TagsRow row={row} />
  </dl>
);

const WhereRow = ({ row }: { readonly row: number }) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const { text, places } = describeWhere(table, row, messages);
  return (
    <CardRow label={messages.details.card.where}>
      {places.length === 0 ? (
        <Signed text={text} />
      ) : (
        places.map((place) => <Place key={`${place.role} ${place.name}`} place={place} />)
      )}
    </CardRow>
  );
};

/** A line of less weight; none where there is nothing to say. */
const Small = ({ text }: { readonly text: string | null }) =>
  text === null ? null : (
    <span className="card-small">
      <Signed text={text} />
    </span>
  );

const Place = ({ place }: { readonly place: PlaceWords }) => {
  const isScene = place.role === 'location';
  return (
    <div className="card-place">
      <Signed text={isScene ? place.name : `${place.roleText}: ${place.name}`} />
      <Small text={place.precision} />
      <Small text={place.silence} />
      <Small text={place.note} />
    </div>
  );
};

const WhoRow = ({ row }: { readonly row: number }) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const { text, people } = describeActors(table, row, messages);
  return people.length === 0 ? null : (
    <CardRow label={messages.details.card.who}>
      <Signed text={text} />
    </CardRow>
  );
};

const SaysWhoRow = ({ row }: { readonly row: number }) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const dating = useSelectionState((state) => state.selection.dating);
  const { strong, rest, assertion } = describeStatus(table, row, messages);
  const source = describeReporters(listSources(table, row, dating, messages), messages);
  const vouching = messages.reading.vouching;
  return (
    <CardRow label={messages.details.card.saysWho}>
      <strong className="card-strong">
        <Signed text={strong} />
      </strong>
      <Signed text={assertion === 'reported' ? ` ${vouching.byName(source)}` : ` ${rest}${vouching.inside(source)}`} />
    </CardRow>
  );
};

const RelationRows = ({ row }: { readonly row: number }) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const dating = useSelectionState((state) => state.selection.dating);
  const links = useResult({ kind: 'links', question: useDatedQuestion(), row })?.value ?? NO_LINKS;
  const relations = listRelations(table, links, row, dating, messages);
  const labels = [...new Set(relations.map(({ label }) => label))];
  return labels.map((label) => (
    <CardRow key={label} label={label}>
      <ul className="text-button card-links">
        {relations
          .filter((relation) => relation.label === label)
          .map((relation) => (
            <Relation key={relation.row} relation={relation} />
          ))}
      </ul>
    </CardRow>
  ));
};

const Relation = ({ relation }: { readonly relation: RelationWords }) => {
  const { table, actions } = useSession();
  const id = table.ids[relation.row] ?? null;
  return (
    <li>
      <button type="button" className="text-button card-link" onClick={() => actions.select(id)}>
        <Signed text={relation.title} />
      </button>
      <Small text={relation.days} />
      <Small text={relation.note} />
    </li>
  );
};

/** The chain of answers where it is longer than one step, in order of time. */
const ChainRows = ({ row }: { readonly row: number }) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const dating = useSelectionState((state) => state.selection.dating);
  const chain = useResult({ kind: 'chain', question: useDatedQuestion(), row })?.value;
  if (!chain) return null;
  const { before, after } = chain;
  const words = messages.responses;
  return [
    { label: words.before, rows: before },
    { label: words.after, rows: after },
  ].map(
    ({ label, rows }) =>
      rows.length > 0 && (
        <CardRow key={label} label={label}>
          <ol className="text-button card-links">
            {rows.map((other) => (
              <Relation
                key={other}
                relation={{
                  label,
                  row: other,
                  title: table.records[other]?.title ?? '',
                  note: describeWhen(table, other, dating, messages).short,
                  days: null,
                }}
              />
            ))}
          </ol>
        </CardRow>
      ),
  );
};

const FlowRow = ({ row }: { readonly row: number }) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const record = table.records[row];
  if (!record?.flow) return null;
  const { route, goods, status } = describeFlow(table, row, record.flow, messages);
  const words = messages.details.card;
  return (
    <CardRow label={words.flow}>
      <Signed text={route} />
      <span className="card-small">
        <Signed text={[goods, status].filter(Boolean).join(' · ')} />. {words.schematic}
      </span>
    </CardRow>
  );
};

const QuantityRow = ({ row }: { readonly row: number }) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const dating = useSelectionState((state) => state.selection.dating);
  const quantities = quantitiesOf(table, row, dating);
  if (quantities.length === 0) return null;
  return (
    <CardRow label={messages.details.card.quantities}>
      {quantities.map((quantity, i) => (
        <div key={i}>
          <Signed text={describeQuantity(quantity, messages)} />
          <Small text={describeCounted(table, quantity, messages)} />
        </div>
      ))}
    </CardRow>
  );
};

/** How sure the coder is of the record, which is not how sure the sources are. */
const CodingRow = ({ row }: { readonly row: number }) => {
  const { table } = useSession();
  const { sources } = useAllMessages();
  const coding = table.records[row]?.certainty.coding;
  return coding === undefined ? null : <CardRow label={sources.coding}>{sources.codings[coding]}</CardRow>;
};

const TagsRow = ({ row }: { readonly row: number }) => {
  const { table } = useSession();
  const { sources } = useAllMessages();
  const tags = describeTags(table, row);
  return tags.length === 0 ? null : (
    <CardRow label={sources.tags}>
      <Signed text={tags.join(', ')} />
    </CardRow>
  );
};
