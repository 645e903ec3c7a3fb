import { censusOf, lacks, traits } from './character-census';

const quotedLine = /^[ \t]*>/;
const hasLetter = /\p{L}/u;

/**
 * A text without the lines that it quotes (`> …`) and without blocks of code: what others wrote says nothing about the
 * writer's tone. The whole text where nothing else is left. Linear in the text's length.
 */
export function withoutQuotes(text: string): string {
  if (lacks(censusOf(text), traits.citing)) return text;
  if (!text.includes('>') && !text.includes('```')) return text;
  const own = text
    .split('```')
    .filter((_, part) => part % 2 === 0)
    .join('\n')
    .split('\n')
    .filter((line) => !quotedLine.test(line))
    .join('\n');
  return hasLetter.test(own) ? own : text;
}
