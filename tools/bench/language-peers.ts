import * as z from 'zod/mini';

export interface LanguageReader {
  name: string;
  /** Told to answer one of the six, whatever the text. */
  restricted: boolean;
  read: (text: string) => string;
}

type AnyFunction = (...given: unknown[]) => unknown;
const functionSchema = z.custom<AnyFunction>((value) => typeof value === 'function');
const eldSchema = z.object({
  eld: z.object({ detect: functionSchema, setLanguageSubset: functionSchema }),
});
const francSchema = z.object({ franc: functionSchema });
const tinyldSchema = z.object({ detect: functionSchema });
const eldAnswerSchema = z.object({ language: z.string() });

const longCodes = { fra: 'fr', eng: 'en', deu: 'de', spa: 'es', ita: 'it', por: 'pt' } as const;
const shortOf = new Map<unknown, string>(Object.entries(longCodes));

/** The packages that people use for this, each allowed the six languages only: those that are installed. */
export async function languagePeers(codes: readonly string[]): Promise<LanguageReader[]> {
  const [eld, franc, tinyld] = await Promise.all(['eld/medium', 'franc-min', 'tinyld'].map(load));
  const readers: LanguageReader[] = [];
  const knownEld = eldSchema.safeParse(eld);
  if (knownEld.success) {
    const { detect, setLanguageSubset } = knownEld.data.eld;
    setLanguageSubset([...codes]);
    const read = (text: string): string => eldAnswerSchema.parse(detect(text)).language;
    readers.push({ name: 'eld (medium)', restricted: true, read });
  }
  const knownFranc = francSchema.safeParse(franc);
  if (knownFranc.success) {
    const options = { only: Object.keys(longCodes), minLength: 1 };
    const read = (text: string): string => shortOf.get(knownFranc.data.franc(text, options)) ?? 'und';
    readers.push({ name: 'franc-min', restricted: true, read });
  }
  const knownTinyld = tinyldSchema.safeParse(tinyld);
  if (knownTinyld.success) {
    const read = (text: string): string => String(knownTinyld.data.detect(text, { only: [...codes] }));
    readers.push({ name: 'tinyld', restricted: true, read });
  }
  return readers;
}

/** Null where the package isn't installed. */
async function load(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch {
    return null;
  }
}
