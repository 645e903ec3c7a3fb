import { describe, expect, it } from 'vitest';
import { asSaved } from '@/tools/cli/scan-browser';

describe('a saved page', () => {
  const words = '<noscript data-path="/t/7"><p>Words</p></noscript>';

  it('is shown as without scripts where it was saved without them', () => {
    const data = '<script type="application/ld+json">{}</script>';
    expect(asSaved(`<head><noscript><link></noscript></head><body>${data}${words}</body>`)).toBe(
      `<head><noscript><link></noscript></head><body>${data}<p>Words</p></body>`,
    );
  });

  it('keeps out frames that end nowhere', () => {
    const frame = '<noscript><iframe src="/counter"/></noscript>';
    expect(asSaved(`<body>${frame}${words}</body>`)).toBe(`<body>${frame}<p>Words</p></body>`);
  });

  it.each([
    `<body>${words}<script>start()</script></body>`,
    `<body>${words}<script type="module" src="/app.js"></script></body>`,
    words,
  ])('is left alone where its scripts run: %s', (html) => expect(asSaved(html)).toBe(html));
});
