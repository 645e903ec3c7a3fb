import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWrittenTime } from '@/lib/sites/fields/written-time';

const dayIn = (text: string, language: string | null): string | null =>
  readWrittenTime(text, new Date(2026, 10, 21, 12), language)?.postedAt ?? null;

describe('a day written out', () => {
  it.each([
    ['Reviewed in the United States on January 6, 2024', 'en-us', '2024-01-06'],
    ['Reviewed in the United Kingdom 🇬🇧 on 14 May 2024', 'en-gb', '2024-05-14'],
    ['Avis laissé en France le 1 mars 2025', 'fr-fr', '2025-03-01'],
    ['3 novembre 2026', 'fr', '2026-11-03'],
    ['1 févr. 2026', 'fr-FR', '2026-02-01'],
    ['1er août 2026', 'fr', '2026-08-01'],
    ['Rezension aus Deutschland vom 6. März 2024', 'de-de', '2024-03-06'],
    ['Reseñado en España el 23 de mayo de 2023', 'es-es', '2023-05-23'],
    ['Recensito in Italia il 2 maggio 2022', 'it-it', '2022-05-02'],
    ['Avaliado em Portugal em 9 de março de 2021', 'pt-PT', '2021-03-09'],
    ['Beoordeeld in Nederland op 12 mei 2024', 'nl-nl', '2024-05-12'],
    ['Отзыв от 5 января 2024 г.', 'ru', '2024-01-05'],
    ['2024年1月6日に日本でレビュー済み', 'ja-jp', '2024-01-06'],
    ['2025년 8월 14일', 'ko', '2025-08-14'],
    ['21 novembre 2026 à 06:47:06', 'fr', '2026-11-21T06:47:00'],
    ['3 mars 2022 à 9:05', 'fr', '2022-03-03T09:05:00'],
    ['1 mrt 2058', 'nl', '2058-03-01'],
    ['تمت المراجعة في مصر في 5 مارس 2025', 'ar-eg', '2025-03-05'],
    ['٥ مارس ٢٠٢٥', 'ar', '2025-03-05'],
    ['‏05‏/03‏/2025', 'ar', '2025-03-05'],
    ['२ फ़रवरी २०२५', 'hi', '2025-02-02'],
    ['5 במרץ 2025', 'he', '2025-03-05'],
    ['2025. március 5.', 'hu', '2025-03-05'],
    ['2025. gada 5. marts', 'lv', '2025-03-05'],
    ['5. 3. 2025', 'cs', '2025-03-05'],
    ['5 tháng 3, 2025', 'vi', '2025-03-05'],
    ['ngày 5 tháng 11 năm 2025', 'vi', '2025-11-05'],
    ['3月5日', 'ja', '2026-03-05'],
    ['12月25日', 'zh-CN', '2025-12-25'],
    ['2025. 3. 5.', 'ko', '2025-03-05'],
    ['2025年3月5日 下午2:05', 'zh-TW', '2025-03-05T14:05:00'],
    ['2025. 3. 5. 오후 2:05', 'ko', '2025-03-05T14:05:00'],
    ['2025. 3. 5. 오전 12:05', 'ko', '2025-03-05T00:05:00'],
    ['5 Μαρτίου 2025 στις 2:05 μ.μ.', 'el', '2025-03-05T14:05:00'],
    ['5. marts 2025 kl. 14.05', 'da', '2025-03-05T14:05:00'],
    ['5.3.2025 klo 14.05', 'fi', '2025-03-05T14:05:00'],
    ['5 Maret 2025 pukul 14.05', 'id', '2025-03-05T14:05:00'],
    ['יום רביעי 14:05', 'he', '2026-11-18T14:05:00'],
    // The page's tag is wrong, or none: English is what is left.
    ['3 February 2019', null, '2019-02-03'],
    ['3 February 2019', 'no such tag!', '2019-02-03'],
    ['3 February 2019', 'fr', '2019-02-03'],
  ])('%s (%s) → %s', (written, language, expected) => {
    expect(dayIn(written, language)).toBe(expected);
  });

  it.each([
    ['03/04/2024', 'en'],
    ['31 February 2024', 'en'],
    ['Maybe 3 of 2024', 'en'],
    // Another calendar's year must not be taken for this one.
    ['5 มีนาคม 2568', 'th'],
    ['tháng 3 năm 2025', 'vi'],
    ['25. 11. 19.', 'ko'],
    // January and June, once their marks are gone.
    ['30 जन॰', 'hi'],
    ['', 'en'],
  ])('%j (%s) is no day', (written, language) => expect(dayIn(written, language)).toBeNull());

  it('reads back whatever day a browser writes out in the languages of the pages', () => {
    const languages =
      'en-US en-GB fr de es it pt-BR nl pl sv da nb fi cs sk hu ro bg el tr ru uk ar ar-EG he ja ko zh zh-TW id vi hr lv lt'.split(
        ' ',
      );
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.constantFrom('long' as const, 'medium' as const),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2059-12-31'), noInvalidDate: true }),
        (language, dateStyle, date) => {
          // Some medium styles are figures alone, which nothing sure can be read from.
          const written = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(date);
          fc.pre(/\p{L}{3}|年|년/u.test(written));
          expect(dayIn(written, language)).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });
});
