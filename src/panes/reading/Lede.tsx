/** What the data is about and its limits, in the dataset's own words; a shorter text where there is little room. */
import type { ReadText } from '../../wording/describe-language.ts';
import { useSession } from '../../session/use-session.ts';
import { useTextLanguage } from '../../session/use-text-language.ts';
import './Lede.css';

const longOf: ReadText = ({ lede, description }) => lede ?? description;

export const Lede = () => {
  const { document } = useSession().table;
  const textLanguage = useTextLanguage();
  const { shortLede } = document;
  const long = longOf(document);
  if (long === undefined) return null;
  if (shortLede === undefined)
    return (
      <p className="lede" {...textLanguage(longOf)}>
        {long}
      </p>
    );
  return (
    <p className="lede" dir="auto">
      <span className="lede-long" lang={textLanguage(longOf).lang}>
        {long}
      </span>
      <span className="lede-short" lang={textLanguage((text) => text.shortLede).lang}>
        {shortLede}
      </span>
    </p>
  );
};
