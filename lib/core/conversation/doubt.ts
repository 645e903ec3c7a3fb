/**
 * What a page that is read by a site's own file seems to hold and was not found: a site that changed its markup. No
 * comments at all where blocks repeat like comments, or comments without the part that is named.
 */
export const doubts = ['comments', 'texts', 'authors', 'times'] as const;
export type Doubt = (typeof doubts)[number];
