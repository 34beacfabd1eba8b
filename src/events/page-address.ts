/** Which addresses of a dataset may become links: pages, and nothing that runs. */
export const isPage = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//i.test(url);
