import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type InterfaceLanguage = 'en' | 'fr';

/** The interface's own words, by their key in `locales/`: what a person would look for on a screen. */
export function interfaceWords(lang: InterfaceLanguage): (key: string) => string {
  const locale: unknown = parse(readFileSync(new URL(`../../locales/${lang}.yml`, import.meta.url), 'utf8'));
  return (key) => {
    let found: unknown = locale;
    for (const part of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
    if (typeof found !== 'string') throw new Error(`locales/${lang}.yml has no words at ${key}`);
    return found;
  };
}
