/**
 * Exact host names of the sites that have a file of their own, as data alone: the worker needs them too, to choose
 * which readers a page gets (docs/decisions/0012), and must not carry the sites' rules for it.
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
  reddit,
  'reddit-old': reddit,
  youtube: ['www.youtube.com', 'youtube.com'],
  'hacker-news': ['news.ycombinator.com'],
  linkedin: ['www.linkedin.com', 'linkedin.com'],
  tiktok: ['www.tiktok.com', 'tiktok.com'],
  bluesky: ['bsky.app', 'main.bsky.dev'],
  disqus: ['disqus.com'],
} as const satisfies Record<string, readonly string[]>;

/**
 * Whose comments stand in a frame of other people's pages. Their script runs in frames too, and reads there only while
 * the page around is read (docs/sites/disqus.md).
 */
export const framedHosts: ReadonlySet<string> = new Set(hosts.disqus);

export const namedHosts: ReadonlySet<string> = new Set(Object.values(hosts).flat());
