import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseStatement } from '@/lib/core/crisis/decide';
import { openCrisis } from '@/lib/core/crisis/open';
import { departures, outOfLine, positionOf, type Position, type Written } from '@/lib/core/draft/position';
import { madeStatement } from '../../storage/made';
import { at, flagOf } from '../crisis/made';

const statement = madeStatement({
  text: {
    en: 'The depot reopens on 3 December. Parcels that wait there arrive within 48 hours.',
    fr: 'Le dépôt rouvre le 3 décembre. Les colis qui y attendent arrivent sous 48 heures.',
  },
  link: 'https://brand.example.com/depot',
});
const former = madeStatement({
  id: 'former',
  text: {
    en: 'We do not know yet when the depot reopens.',
    fr: 'Nous ne savons pas encore quand le dépôt rouvre.',
  },
});
const position: Position = { statement, before: [former] };
const kinds = (text: string, allowed: readonly string[] = []): string[] =>
  departures(text, position, allowed).map(({ kind }) => kind);

describe('what departs from the position of a crisis', () => {
  it.each([
    [
      'its own words',
      'Hello Tom. The depot reopens on 3 December. Parcels that wait there arrive within 48 hours.',
      [],
    ],
    ['its own words in French', 'Bonjour, le dépôt rouvre le 3 décembre.', []],
    ['nothing about it', 'Hello Tom, thank you for your patience. Kim', []],
    ['another date', 'The depot reopens on 5 December.', ['date']],
    ['another date, in French', 'Le dépôt rouvre vers le 12 décembre.', ['date']],
    ['the same date in another spelling', 'Our depot will be open from December 3.', []],
    ['the same date in figures', 'Our depot will be open from 3/12.', []],
    ['a date about something else', 'Our office party is on 20 December.', []],
    ['another figure', 'Parcels that wait there arrive within 24 hours.', ['contradicts']],
    ['the contrary', 'Parcels that wait there do not arrive within 48 hours.', ['contradicts']],
    ['another page about it', 'All about the depot: www.elsewhere.com', ['link']],
    ['another page of the same site', 'Look at brand.example.com/old.', ['link']],
    ['its own page, written otherwise', 'All about the depot: brand.example.com/depot', []],
    ['a page about something else', 'Our recipes: www.recipes.com', []],
    ['the earlier position', 'Sorry! We do not know yet when the depot reopens.', ['outdated']],
    ['an empty text', '', []],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('lets the brand name its own pages', () => {
    expect(kinds('All about the depot: brand.example/help.', ['https://brand.example/help'])).toEqual([]);
    expect(kinds('All about the depot: help.brand.com/now.')).toEqual(['link']);
    expect(kinds('All about the depot: help.brand.com/now.', ['https://help.brand.com/now'])).toEqual([]);
  });

  it('names places within the text, in order, whatever the text', () => {
    const words = fc.constantFrom(
      'depot',
      'reopens',
      '5 December',
      'not',
      '24 hours',
      'www.x.com',
      '.',
      'é',
      '🙂',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ');
        for (const { start, end } of departures(text, position)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThanOrEqual(end);
        }
      }),
    );
  });
});

describe('the position of a crisis', () => {
  const crisis = openCrisis('k1', '', [flagOf()], at(60));
  const said = { now: at(70), note: '' };

  it('is the statement chosen last; those before it are former ones', () => {
    const first = chooseStatement(crisis, 'former', said);
    if (!first.ok) throw new Error(first.code);
    const then = chooseStatement(first.value, statement.id, said);
    if (!then.ok) throw new Error(then.code);
    expect(positionOf(then.value, [statement, former])).toEqual(position);
    expect(positionOf(first.value, [statement, former])).toEqual({ statement: former, before: [] });
  });

  it('is none before one is chosen, and none once it was removed', () => {
    expect(positionOf(crisis, [statement])).toBeNull();
    expect(positionOf({ ...crisis, statementId: statement.id }, [former])).toBeNull();
  });

  it('points out what was written, and a draft whose facts have other words since', () => {
    const draft: Written = {
      kind: 'draft',
      id: 'd',
      name: 'A thread',
      url: null,
      text: 'Hello Tom, you will have news next week. Kim',
      from: { statements: [statement.id], text: 'Hello Tom. You will have news next week. Kim' },
    };
    const fresh: Written = { ...draft, id: 'f', from: { statements: [], text: '' } };
    const reply: Written = {
      kind: 'saved-reply',
      id: 'r',
      name: 'Depot',
      url: null,
      text: 'The depot reopens on 9 December.',
    };
    expect(
      outOfLine(position, [draft, fresh, reply]).map(({ written, departures: found }) => [
        written.id,
        found.map(({ kind }) => kind),
      ]),
    ).toEqual([
      ['d', ['outdated']],
      ['r', ['date']],
    ]);
  });
});
