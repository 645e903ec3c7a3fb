import { buildPoint, readPoint, tellBack } from '@/lib/core/compose/point';
import type { LanguageCode } from '@/lib/core/text/language';

type Told = 'fr' | 'en';
type Address = 'vous' | 'tu';

/** What each reading of a comment makes of it, the frames being those that the comment brings. */
const framesIn = (text: string, language: LanguageCode, address: Address = 'vous') =>
  readPoint(text, language, address).frames;

export const frameIds = (text: string, language: LanguageCode): string[] =>
  framesIn(text, language).map(({ id }) => id);

export const toldOf = (text: string, language: Told, address: Address = 'vous'): string | null =>
  tellBack(text, language, { address, person: 'we' }, framesIn(text, language, address), true)?.text ?? null;

export const builtOf = (text: string, language: Told, address: Address = 'vous'): string[] =>
  buildPoint(text, language, { address, person: 'we' }, framesIn(text, language, address)).map(
    (each) => each.text,
  );
