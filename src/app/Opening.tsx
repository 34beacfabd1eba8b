/** What stands after the title for who listens: the view in a sentence, and the links to its parts. */
import { Summary } from '../panes/describe/Summary.tsx';
import { SkipLinks } from './SkipLinks.tsx';

export const Opening = () => (
  <>
    <Summary />
    <SkipLinks />
  </>
);
