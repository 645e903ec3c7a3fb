/**
 * Is every host of the one also one of the other? Hosts are written as in match patterns: `www.reddit.com` is that host
 * alone, `*.linkedin.com` it and all below it, `*` any.
 */
export const coversHost = (wide: string, host: string): boolean =>
  wide === '*' ||
  wide === host ||
  (wide.startsWith('*.') && (host === wide.slice(2) || host.endsWith(wide.slice(1))));
