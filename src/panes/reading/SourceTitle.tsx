/** The title of a source in its own language and quotation marks; one in the coder's words has no quotation marks. */
import { Signed, Signs } from '../../session/Signed.tsx';
import type { SourceRecord } from '../../events/format/schema.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';

export const SourceTitle = ({ source }: { readonly source: SourceRecord }) => {
  const { about, dates, sources } = useAllMessages();
  const { language, title } = source;
  if (source.titleIs === 'description')
    return (
      <>
        <bdi>
          <Signed text={title} />
        </bdi>{' '}
        <span className="source-described">({sources.isDescription})</span>
      </>
    );
  return language === undefined ? (
    <bdi>
      <Signed text={about.quoted(title)} />
    </bdi>
  ) : (
    <bdi lang={language === dates.lang ? undefined : language}>
      <Signs text={about.quoted(title)} />
    </bdi>
  );
};
