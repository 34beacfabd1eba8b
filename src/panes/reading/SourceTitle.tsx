/** The title of a source in its own language and quotation marks; one in the coder's words has no quotation marks. */
import { useTextLanguage } from '../../session/use-text-language.ts';
import type { SourceRecord } from '../../events/format/schema.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';

export const SourceTitle = ({ source }: { readonly source: SourceRecord }) => {
  const { about, dates, sources } = useAllMessages();
  const textLanguage = useTextLanguage();
  if (source.titleIs === 'description')
    return (
      <>
        <bdi lang={textLanguage((document) => document.sources.find(({ id }) => id === source.id)?.title).lang}>
          {source.title}
        </bdi>{' '}
        <span className="source-described">({sources.isDescription})</span>
      </>
    );
  return <bdi lang={source.language === dates.lang ? undefined : source.language}>{about.quoted(source.title)}</bdi>;
};
