/** What of the status comes after the first picture: what is spoken, and the status in few words. */
import { BriefStatus } from './BriefStatus.tsx';
import { SpokenDeeds, type SpokenDeedsProps } from './SpokenDeeds.tsx';

export const LateStatus = (props: SpokenDeedsProps) => (
  <>
    <SpokenDeeds {...props} />
    <BriefStatus />
  </>
);
