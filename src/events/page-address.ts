/** Whether an address of a dataset may become a link: http or https, never a `javascript:` or `data:` address. */
export const isPage = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//i.test(url);
