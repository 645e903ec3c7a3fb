import { fold } from '../../../calm-check/fold';
import type { Speaker } from '../told';
import { typedIn } from './found';

/** There another thought begins. */
const next =
  / (?:et|mais|alors|parce|car|c'est|vous|tu|qui|que|puis|quand|si|pour|je|j'|on|nous|alors)(?![a-z]).*$/;
/** "En famille sans (que) …": it asks for what was cut. */
const hanging = / (?:sans|avec|avant|apres|pour|afin|parce|alors|depuis|chez|dans|sur|de|a)$/;
const unfit =
  /(?<![a-z])(?:rien|ca|cela|ceci|merde\w*|trucs?|conneries?|voleu\w*|escro\w*|gueule|vous|tu|te|je|j'\w+|lui|leur|eux)(?![a-z])/;
const most = 9;

/** The words of a group up to where another thought begins; null where they name somebody or cannot be said back. */
export function ownWords(match: RegExpExecArray, text: string, name: string): string | null {
  const typed = typedIn(match, text, name);
  const folded = match.groups?.[name] ?? '';
  const plain = folded.replace(next, '').replace(hanging, '').trimEnd();
  const words = typed.slice(0, plain.length);
  const isOdd =
    fold(words) !== plain || unfit.test(plain.replace(/^vous /, '')) || /\p{Lu}|[^\p{L}\d '-]/u.test(words);
  return isOdd || plain.split(' ').length > most ? null : words;
}

/** "Mon compte" → "votre compte", "me connecter" → "vous connecter", "votre site" → "notre site". */
export const toYou = (words: string, address: Speaker['address']): string =>
  words
    // "Impossible de vous joindre".
    .replace(/^vous (?=\p{L}+(?:er|ir|re)(?!\p{L}))/u, '\uE000nous ')
    .replaceAll(/(?<!\p{L})(?:votre|vos) /gu, (ours) => `\uE000${ours === 'votre ' ? 'notre' : 'nos'} `)
    .replaceAll(/(?<![\p{L}\uE000])(?:mon|notre) /gu, address === 'vous' ? 'votre ' : 'ton ')
    .replaceAll(/(?<!\p{L})ma /gu, address === 'vous' ? 'votre ' : 'ta ')
    .replaceAll(/(?<![\p{L}\uE000])(?:mes|nos) /gu, address === 'vous' ? 'vos ' : 'tes ')
    .replaceAll(/(?<!\p{L})me /gu, address === 'vous' ? 'vous ' : 'te ')
    .replaceAll(/(?<!\p{L})m'/gu, address === 'vous' ? 'vous ' : "t'")
    .replaceAll(/(?<![\p{L}\uE000])nous (?=\p{L}+(?:er|ir|re)(?!\p{L}))/gu, 'vous ')
    .replaceAll('\uE000', '');
