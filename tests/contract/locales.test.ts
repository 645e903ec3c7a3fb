import { readFileSync, globSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { keyOf } from '@/components/words';
import { postures } from '@/lib/core/advice/advice';
import { adviceWhyCodes } from '@/lib/core/advice/advice-rules';
import { findingCodes } from '@/lib/core/calm-check';
import { variants } from '@/lib/core/draft/draft';
import { statuses } from '@/lib/core/flag/flag';
import { levels, reasonCodes } from '@/lib/core/level/level';
import { modelProblems } from '@/lib/core/draft/model-problem';
import { topics } from '@/lib/core/reading/signals';
import { networks } from '@/lib/core/conversation/thread';

type Tree = { [key: string]: string | Tree };

const languages = ['en', 'fr'] as const;
const trees = Object.fromEntries(
  languages.map((language) => [language, parse(readFileSync(`locales/${language}.yml`, 'utf8')) as Tree]),
) as Record<(typeof languages)[number], Tree>;

const isPlural = (tree: Tree): boolean => Object.keys(tree).every((key) => key === 'n' || /^\d$/.test(key));

/** Messages by their full key; the forms of a plural together. */
function messages(tree: Tree, path: string[] = []): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, value] of Object.entries(tree)) {
    const at = [...path, key];
    if (typeof value === 'string') found.set(at.join('.'), [value]);
    else if (isPlural(value)) found.set(at.join('.'), Object.values(value).map(String));
    else for (const [inner, forms] of messages(value, at)) found.set(inner, forms);
  }
  return found;
}

const all = { en: messages(trees.en), fr: messages(trees.fr) };
const texts = (language: 'en' | 'fr'): [string, string][] =>
  [...all[language]].flatMap(([key, forms]) => forms.map((form): [string, string] => [key, form]));

const placeholders = (forms: string[]): string[] =>
  [...new Set(forms.flatMap((form) => form.match(/\{\w+\}|\$\d/g) ?? []))].sort();

describe('both languages', () => {
  it('have the same messages', () => {
    expect(all.en.size).toBeGreaterThan(300);
    expect([...all.fr.keys()].sort()).toEqual([...all.en.keys()].sort());
  });

  it.each([...all.en.keys()])('fill the same places in %s', (key) => {
    expect(placeholders(all.fr.get(key) ?? [])).toEqual(placeholders(all.en.get(key) ?? []));
    expect((all.fr.get(key)?.length ?? 0) > 1).toBe((all.en.get(key)?.length ?? 0) > 1);
  });

  it('use keys that a browser takes, different also without regard to case', () => {
    for (const language of languages) {
      const keys = [...all[language].keys()].map((key) => key.replaceAll('.', '_'));
      for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_]+$/);
      expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
    }
  });

  it('say nothing empty, padded or cut in the middle of a plural', () => {
    for (const language of languages)
      for (const [key, text] of texts(language)) {
        expect(text, key).toBe(text.trim());
        expect(text, key).not.toBe('');
        // The module joins plural forms with this.
        expect(text, key).not.toContain(' | ');
      }
  });

  it('are about as long as each other', () => {
    for (const [key, [en = '']] of all.en) {
      const [fr = ''] = all.fr.get(key) ?? [];
      const [short, long] = [Math.min(en.length, fr.length), Math.max(en.length, fr.length)];
      expect(long, key).toBeLessThanOrEqual(short * 2 + 14);
    }
  });

  it('keep what stands in a narrow place short', () => {
    for (const language of languages)
      for (const [key, text] of texts(language))
        if (/^(?:level|status|variant|topic|reason|network)\./.test(key))
          expect(text.length, `${key}: ${text}`).toBeLessThanOrEqual(26);
  });

  const unions: [name: string, codes: readonly string[], keys: (key: string) => string[]][] = [
    ['level', levels, (key) => [`level.${key}`]],
    ['reason', reasonCodes, (key) => [`reason.${key}`]],
    ['posture', postures, (key) => [`posture.${key}`]],
    ['advice reason', adviceWhyCodes, (key) => [`adviceReason.${key}`]],
    ['advice reason’s evidence', adviceWhyCodes, (key) => [`adviceEvidence.${key}`]],
    ['finding', findingCodes, (key) => [`finding.${key}.title`, `finding.${key}.why`]],
    ['topic', topics, (key) => [`topic.${key}`]],
    ['status', statuses, (key) => [`status.${key}`]],
    ['network', networks, (key) => [`network.${key}`]],
    ['variant', variants, (key) => [`variant.${key}`]],
  ];

  it.each(unions)('have words for every %s, and for no code that is gone', (_, codes, keys) => {
    const wanted = codes.flatMap((code) => keys(keyOf(code)));
    expect(wanted.filter((key) => !all.en.has(key))).toEqual([]);
    const [group = ''] = (wanted[0] ?? '').split('.');
    const held = [...all.en.keys()].filter((key) => key.startsWith(`${group}.`));
    expect(held.filter((key) => !wanted.includes(key))).toEqual([]);
  });

  it('have words for whatever may go wrong with a language model, and for nothing else', () => {
    const held = [...all.en.keys()].filter((key) => key.startsWith('model.problem.'));
    expect(held.toSorted()).toEqual(modelProblems.map((code) => `model.problem.${keyOf(code)}`).toSorted());
  });

  it('are used: no message is left over', () => {
    const source = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}')
      .concat('wxt.config.ts')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    // A key written out, the start of one that is put together, or a name in the manifest.
    const isUsed = (key: string): boolean => {
      const parts = key.split('.');
      const starts = parts.slice(1).map((_, index) => `\`${parts.slice(0, index + 1).join('.')}.\${`);
      return [`'${key}'`, `\`${key}\``, `__MSG_${key}__`, ...starts].some((use) => source.includes(use));
    };
    expect([...all.en.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe('French', () => {
  const french = texts('fr');

  it('is set as French is', () => {
    for (const [key, text] of french) {
      expect(text, `${key}: straight apostrophe`).not.toContain("'");
      expect(text, `${key}: straight quotes`).not.toContain('"');
      expect(text, `${key}: three dots for an ellipsis`).not.toContain('...');
      expect(text, `${key}: space before ; ! ?`).not.toMatch(/[^\u202F][;!?]/);
      expect(text, `${key}: space before :`).not.toMatch(/[^\u00A0]:(?!\/\/)/);
      expect(text, `${key}: space inside « »`).not.toMatch(/«[^\u00A0]|[^\u00A0]»/);
      expect(text, `${key}: space before %`).not.toMatch(/[^\u202F]%/);
    }
  });

  it('says vous, never tu, but where the choice itself is named', () => {
    const spoken = french.filter(([key]) => key !== 'options.tu' && key !== 'finding.wrongRegister.why');
    for (const [key, text] of spoken)
      expect(text, key).not.toMatch(/(?<![\p{L}’])(?:tu|ton|ta|tes|toi)(?!\p{L})(?! monte)/u);
  });

  it('has a form for none wherever none can be said: French counts it as singular', () => {
    for (const key of ['panel.quietRead', 'popup.comments', 'popup.pages'])
      expect(all.fr.get(key), key).toHaveLength(3);
  });

  it('calls people people', () => {
    for (const language of languages)
      for (const [key, text] of texts(language))
        expect(text, key).not.toMatch(/\b(?:trolls?|haters?|rageux|haineux)\b/i);
  });
});
