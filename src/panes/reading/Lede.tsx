/** What the data is about and where its limits are, in the dataset's own words. */
import { useSession } from '../../derive/use-session.ts';
import './Lede.css';

export const Lede = () => {
  const { table } = useSession();
  const text = table.document.lede ?? table.document.description;
  return text === undefined ? null : <p className="lede">{text}</p>;
};
