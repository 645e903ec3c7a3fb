import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage, parseLanguageTable } from '@/lib/scoring/detect-language';

const file = 'public/models/languages.json';
const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
const table = parseLanguageTable(raw);

describe('detectLanguage', () => {
  it.each([
    ['fr', 'Mon colis est encore bloqué au dépôt'],
    ['en', 'My parcel is stuck at the depot again'],
    ['de', 'Mein Paket liegt schon wieder im Lager'],
    ['es', 'Mi paquete sigue parado en el almacén'],
    ['it', 'Il mio pacco è ancora fermo in magazzino'],
    ['pt', 'A minha encomenda continua parada no armazém'],
    ['nl', 'Mijn pakket ligt nog steeds in het depot'],
    ['fr', 'tg tu comprends rien'],
    ['en', 'idk what ur on about'],
  ])('%s: %s', (code, text) => {
    expect(detectLanguage(table, text)).toEqual({ code, from: 'text' });
  });

  it('takes a given language as it is', () => {
    expect(detectLanguage(table, 'hello there my friend', { given: 'fr' })).toEqual({
      code: 'fr',
      from: 'given',
    });
    expect(detectLanguage(table, 'hello there my friend', { given: 'und' }).from).toBe('text');
  });

  it.each(['😡😡', '', '!!!', '123 456', 'https://a.example/le-la-les', '@le_monde'])(
    '%s has no words',
    (text) => {
      expect(detectLanguage(table, text)).toEqual({ code: 'und', from: 'none' });
      expect(detectLanguage(table, text, { page: 'fr' })).toEqual({ code: 'fr', from: 'page' });
      expect(detectLanguage(table, text, { thread: 'de', page: 'fr' })).toEqual({
        code: 'de',
        from: 'thread',
      });
    },
  );

  it('letters that none of our languages uses tell nothing', () => {
    expect(detectLanguage(table, '素晴らしい商品です').code).toBe('und');
  });

  it('lets the thread decide a short text, not a long one', () => {
    expect(detectLanguage(table, 'ok super', { thread: 'fr' }).code).toBe('fr');
    expect(detectLanguage(table, 'ok super', { thread: 'en' }).code).toBe('en');
    expect(detectLanguage(table, 'I have been waiting for my refund for weeks', { thread: 'fr' })).toEqual({
      code: 'en',
      from: 'text',
    });
  });
});

describe('parseLanguageTable', () => {
  it('refuses what the tool does not write', () => {
    const right = raw as Record<string, unknown>;
    expect(() => parseLanguageTable(null)).toThrow();
    expect(() => parseLanguageTable({ ...right, version: 2 })).toThrow();
    expect(() => parseLanguageTable({ ...right, lexicons: { fr: { entries: { nonsense: [] } } } })).toThrow();
    expect(() => parseLanguageTable({ ...right, scores: '0%' })).toThrow('as many rows');
    expect(() => parseLanguageTable({ ...right, grams: 'a', scores: '9%' })).toThrow('unknown language');
  });

  it('stays small and quick to load', () => {
    expect(statSync(file).size).toBeLessThan(600_000);
    const start = performance.now();
    parseLanguageTable(raw);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
