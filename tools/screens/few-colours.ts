import type { Page } from 'playwright-core';

/** Enough for the grounds, the inks, four levels and the edges of letters; more doubles the size for nothing one sees. */
const colours = 16;

/**
 * A screen's picture as a lossless WebP of few colours: a quarter of its PNG, and sharper than a lossy one, which smears
 * letters. The browser at hand packs it. No function inside has a name: the loader's mark for names is unknown there.
 */
export async function inFewColours(page: Page, png: string): Promise<Buffer> {
  const packed = await page.evaluate(
    async ([data, most]) => {
      const bytes = Uint8Array.from(atob(data), (character) => character.codePointAt(0) ?? 0);
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const image = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const pixels = new Uint32Array(image.data.buffer);
      const count = new Map<number, number>();
      for (const pixel of pixels) count.set(pixel, (count.get(pixel) ?? 0) + 1);
      const all = [...count].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
      // Next is always what would be most missed: much of it, far from what is kept, and a colour rather than a grey,
      // of which the edges of letters have more than anybody sees.
      const nearest = new Map<number, readonly [known: number, distance: number]>();
      for (let known = all[0] ?? 0, kept = 0; kept < most; kept += 1) {
        let missed = -1;
        let worst = 0;
        for (const colour of all) {
          const parts = [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255] as const;
          let distance = 0;
          for (const [place, part] of parts.entries())
            distance += (part - ((known >> (place * 8)) & 255)) ** 2;
          const before = nearest.get(colour);
          if (before === undefined || distance < before[1]) nearest.set(colour, [known, distance]);
          const hue = Math.max(...parts) - Math.min(...parts);
          const loss = Math.sqrt((count.get(colour) ?? 0) * (nearest.get(colour)?.[1] ?? 0)) * (1 + hue / 30);
          if (loss > worst) [missed, worst] = [colour, loss];
        }
        if (worst === 0) break;
        known = missed;
      }
      for (const [place, pixel] of pixels.entries()) pixels[place] = nearest.get(pixel)?.[0] ?? pixel;
      context.putImageData(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 1 });
      let letters = '';
      for (const byte of new Uint8Array(await blob.arrayBuffer())) letters += String.fromCodePoint(byte);
      return btoa(letters);
    },
    [png, colours] as const,
  );
  return Buffer.from(packed, 'base64');
}
