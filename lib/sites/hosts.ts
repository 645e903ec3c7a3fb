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

const at =
  (prefix: string) =>
  (ends: string): string[] =>
    ends.split(' ').map((end) => `${prefix}${end}`);
const trustpilot = at('')('www fr fr-be nl nl-be de at ch it es pt br uk ie dk se no fi pl ca au nz jp').map(
  (country) => `${country}.trustpilot.com`,
);
const amazon = at('www.amazon.')(
  'com fr de it es nl pl se ie ca eg ae sa in sg com.be co.uk co.jp com.au com.br com.mx com.tr co.za',
);
const google = at('www.google.')(
  'com fr de it es pt nl be ch at lu ie pl se dk no fi cz sk gr ro bg hu ca cl ae dz tn sn ci co.ma co.uk co.jp co.kr co.in ' +
    'co.id co.il co.za com.au com.ar com.br com.co com.hk com.mx com.tr com.tw com.ua',
);
const tripadvisor = at('www.tripadvisor.')(
  'com fr de it es pt nl be ch at ie se dk ca in jp co co.uk co.nz com.au com.br com.mx com.tr com.gr com.sg',
);

export const hosts = {
  'reddit-old': reddit,
  reddit,
  youtube: ['www.youtube.com', 'youtube.com'],
  'hacker-news': ['news.ycombinator.com'],
  facebook: ['www.facebook.com', 'facebook.com', 'web.facebook.com'],
  instagram: ['www.instagram.com', 'instagram.com'],
  threads: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  x: ['x.com', 'www.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com', 'mobile.x.com'],
  linkedin: ['*.linkedin.com'],
  tiktok: ['www.tiktok.com', 'tiktok.com'],
  bluesky: ['bsky.app', 'main.bsky.dev'],
  disqus: ['disqus.com'],
  // Reviews, and jeuxvideo.com.
  trustpilot,
  'google-reviews': [...google, 'maps.google.com'],
  'google-play': ['play.google.com'],
  amazon,
  tripadvisor,
  'app-store': ['apps.apple.com'],
  'avis-verifies': [
    'www.avis-verifies.com',
    'www.verified-reviews.com',
    'www.verified-reviews.co.uk',
    'www.opiniones-verificadas.com',
    'www.opinioes-verificadas.com',
    'www.opinioes-verificadas.com.br',
    'www.recensioni-verificate.com',
    'www.echte-bewertungen.com',
    'www.echte-beoordelingen.com',
  ],
  jeuxvideo: ['www.jeuxvideo.com'],
  github: ['github.com'],
  'github-discussions': ['github.com'],
} as const satisfies Record<string, readonly string[]>;

/**
 * Whose comments stand in a frame of other people's pages. Their script runs in frames too, and reads there only while
 * the page around is read (docs/sites/disqus.md).
 */
export const framedHosts: ReadonlySet<string> = new Set(hosts.disqus);
