/**
 * The browser's own translator (Chromium's Translator and LanguageDetector): the text stays on the device. Where it is
 * absent, nothing of it is shown.
 */

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';
interface Pair {
  sourceLanguage: string;
  targetLanguage: string;
}
interface Translator {
  translate(text: string): Promise<string>;
}
interface TranslatorFactory {
  availability(pair: Pair): Promise<Availability>;
  create(pair: Pair): Promise<Translator>;
}
interface Detector {
  detect(text: string): Promise<{ detectedLanguage: string; confidence: number }[]>;
}
interface DetectorFactory {
  availability(): Promise<Availability>;
  create(): Promise<Detector>;
}

const given = (): { Translator?: TranslatorFactory; LanguageDetector?: DetectorFactory } =>
  globalThis as { Translator?: TranslatorFactory; LanguageDetector?: DetectorFactory };

/** `download`: the language pack comes once the user asks. */
export type CanTranslate = 'ready' | 'download' | 'absent';

export async function canTranslate(from: string, to: string): Promise<CanTranslate> {
  const { Translator } = given();
  if (Translator === undefined || from === to) return 'absent';
  try {
    const found = await Translator.availability({ sourceLanguage: from, targetLanguage: to });
    return found === 'available' ? 'ready' : found === 'unavailable' ? 'absent' : 'download';
  } catch {
    // A pair of languages that the browser doesn't know by name.
    return 'absent';
  }
}

/** Sure enough to be translated from. */
const surely = 0.6;

/** What a text is written in, where the browser can tell without a download; null where it can't or isn't sure. */
export async function detectedLanguage(text: string): Promise<string | null> {
  const { LanguageDetector } = given();
  if (LanguageDetector === undefined || (await LanguageDetector.availability()) !== 'available') return null;
  const [best] = await (await LanguageDetector.create()).detect(text);
  return best === undefined || best.confidence < surely ? null : best.detectedLanguage;
}

const translators = new Map<string, Promise<Translator>>();

/** Must follow a click where the pack is still to be downloaded. Null where the browser gave up. */
export async function translate(text: string, from: string, to: string): Promise<string | null> {
  const { Translator } = given();
  if (Translator === undefined) return null;
  const key = `${from}-${to}`;
  try {
    const translator =
      translators.get(key) ?? Translator.create({ sourceLanguage: from, targetLanguage: to });
    translators.set(key, translator);
    return await (await translator).translate(text);
  } catch {
    translators.delete(key);
    return null;
  }
}
