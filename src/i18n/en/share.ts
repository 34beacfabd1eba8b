/** English texts of: the dialog of Share; what is said of a pinned version. */
export const share = {
  olderVersion: (version: string, newest: string) => `Version ${version} of the data, to which this link is pinned. A newer version, ${newest}, exists.`,
  otherVersion: (pinned: string, version: string) => `This link was made for version ${pinned} of the data; the file is now ${version === '' ? 'without a version' : `version ${version}`}.`,
  showNewest: (newest: string) => `Show version ${newest}`,
};
