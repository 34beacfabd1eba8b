/** What the data is about and where its limits are, in the dataset's own words. */
import { useSession } from '../../derive/use-session.ts';
import './Lede.css';

/** `short`: the two lines that a narrow page has room for, where the dataset has them. */
export const Lede = ({ short = false }: { readonly short?: boolean }) => {
  const { table } = useSession();
  const { lede, shortLede, description } = table.document;
  const text = (short ? shortLede : undefined) ?? lede ?? description;
  return text === undefined ? null : <p className="lede">{text}</p>;
};
