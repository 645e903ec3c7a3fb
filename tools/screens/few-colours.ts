import type { Page } from 'playwright-core';

/** Enough for the grounds, the inks, four levels and the edges of letters; more doubles the size for nothing one sees. */
const colours = 12;

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
      // The most frequent first, those far from every other before those that are nearly there.
      const kept: number[] = [];
      const nearest = new Map<number, number>();
      for (const apart of [40, 24, 8, -1])
        for (const colour of all) {
          let best = -1;
          let least = Infinity;
          for (const known of kept) {
            let distance = 0;
            for (const shift of [0, 8, 16])
              distance += (((colour >> shift) & 255) - ((known >> shift) & 255)) ** 2;
            if (distance < least) [best, least] = [known, distance];
          }
          if (apart >= 0 && least > apart ** 2 && kept.length < most) kept.push(colour);
          else nearest.set(colour, best);
        }
      for (const [place, pixel] of pixels.entries()) pixels[place] = nearest.get(pixel) ?? pixel;
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
