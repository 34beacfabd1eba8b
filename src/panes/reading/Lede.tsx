/** What the data is about and where its limits are, in the dataset's own words; shorter where there is little room. */
import { useSession } from '../../derive/use-session.ts';
import './Lede.css';

export const Lede = () => {
  const { lede, shortLede, description } = useSession().table.document;
  const long = lede ?? description;
  if (long === undefined) return null;
  if (shortLede === undefined) return <p className="lede">{long}</p>;
  return <p className="lede"><span className="lede-long">{long}</span><span className="lede-short">{shortLede}</span></p>;
};
