/**
 * The hosts of the sites that have a file of their own, as data alone: the worker needs them too, to choose which
 * readers a page gets (docs/decisions/0013), and must not carry the sites' rules for it. Each key is the name of the
 * site's file and its id, and becomes a script of its own. `*.linkedin.com` is that host and all below it; two entries
 * are either the same or have no host in common. Sites that share hosts are asked in the order in which they stand here.
 */
const reddit = [
  'www.reddit.com',
  'reddit.com',
  'new.reddit.com',
  'sh.reddit.com',
  'old.reddit.com',
  'np.reddit.com',
  'amp.reddit.com',
] as const;

export const hosts = {
  'reddit-old': reddit,
  reddit,
  youtube: ['www.youtube.com', 'youtube.com'],
  'hacker-news': ['news.ycombinator.com'],
  facebook: ['www.facebook.com', 'facebook.com', 'web.facebook.com'],
  instagram: ['www.instagram.com', 'instagram.com'],
  threads: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  x: ['x.com', 'www.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com', 'mobile.x.com'],
} as const satisfies Record<string, readonly string[]>;
