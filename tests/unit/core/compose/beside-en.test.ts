import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/core/calm-check/fold';
import { tellsOfBody } from '@/lib/core/compose/point/barred';
import { isBesideThePoint } from '@/lib/core/compose/point/told/beside';
import { asksPlainly } from '@/lib/core/compose/situation/asking';
import { suesInJest } from '@/lib/core/compose/signs/law';
import { frameIds } from './made/said-of';

describe('what stands before the point, and is none', () => {
  it.each([
    'I am sorry to have to write this as I have been with you since 1981',
    "I'm sorry to bother you",
    'It pains me to write this',
    'I have been a customer for twenty years',
    "we've been coming here for ten years",
    'My mum has been a customer since 1970',
  ])('%s', (text) => expect(isBesideThePoint(fold(text), false)).toBe(true));

  it.each([
    'Sorry to moan but the soup was cold',
    'I have been without heating since May',
    "I've been with you 20 years and nobody rang",
  ])('but not %s', (text) => expect(isBesideThePoint(fold(text), false)).toBe(false));
});

describe('somebody’s body is nobody else’s to tell', () => {
  it.each([
    'my daughter is 12 and started her periods in July',
    'He wet himself in class',
    'ma fille a ses règles en classe',
  ])('%s', (text) => expect(tellsOfBody(fold(text))).toBe(true));

  it.each(['the notice period is 30 days', 'a period property', 'les règles de la carte ont changé'])(
    'but not %s',
    (text) => expect(tellsOfBody(fold(text))).toBe(false),
  );
});

describe('a question without its mark', () => {
  it.each([
    'is there a concession for carers this year',
    'ooh do you do this for schools',
    'is the sauna fixed at kirkstall',
    'do you take dogs x',
    'how long is the wait 😭',
    'vous livrez en Corse',
  ])('%s', (text) => expect(asksPlainly(text)).toBe(true));

  it.each([
    'what time do you call this',
    'is there any point complaining',
    'is there an adult in the room',
    'is there anything worse',
    'code not working pls check',
  ])('but not %s', (text) => expect(asksPlainly(text)).toBe(false));
});

it.each([
  ["if noonan kicks another point i'm suing for emotional damage", true],
  ['my liver is suing you', true],
  ["I'm suing you for the deposit", false],
])('“%s” is said in jest: %s', (text, isJest) => expect(suesInJest(text)).toBe(isJest));

describe('a death, and what goes on after it', () => {
  it.each([
    ['en', 'My late husband is still getting bills in his name', ['person-died', 'name-of-the-dead']],
    [
      'en',
      'My wife Joan died in March and I keep getting emails for her',
      ['person-died', 'name-of-the-dead'],
    ],
    ['en', 'My late father’s tools came back broken', ['arrived-damaged']],
    ['en', 'I have had four letters from you and none make sense', []],
    [
      'fr',
      'Ma mère est décédée en mai et je reçois encore des factures à son nom',
      ['person-died', 'name-of-the-dead'],
    ],
    ['fr', 'Vous envoyez des courriers au nom de mon mari décédé', ['person-died', 'name-of-the-dead']],
  ] as const)('%s: %s', (language, text, ids) => expect(frameIds(text, language)).toEqual(ids));

  it.each([
    ['There is mould in the nursery and the landlord does nothing', 'spoilt'],
    ['Twelve kids with stomach bugs since Sunday', 'app-bug'],
    ['Four red bins between eleven flats, overflowing by Thursday', 'dirty'],
    [
      'Pepper walked in wagging for a cleaning and never came out. A bill of $612 came before her ashes.',
      'bill-high',
    ],
  ])('“%s” is no %s', (text, id) => expect(frameIds(text, 'en')).not.toContain(id));
});

describe('what is known by its words', () => {
  it.each([
    ['Four red bins between eleven flats, overflowing by Thursday', 'bins-full'],
    ['Pepper walked in wagging for a cleaning and never came out', 'animal-died'],
    ['You just posted a woman’s medical history and debt on Google', 'data-exposed'],
    ['I have filed a HIPAA complaint', 'data-exposed'],
    ['9 a month is 108 a year', 'yearly-sum'],
    ['Discharged into Penhallen bay for 412 hours', 'discharges'],
  ])('%s: %s', (text, id) => expect(frameIds(text, 'en')).toContain(id));

  it.each([
    ['Mum went to the vets with the cat and my husband never came home that night', 'animal-died'],
    ['He was discharged in a hurry with no letter', 'discharges'],
    ['You posted my photo in your stories', 'data-exposed'],
  ])('%s: no %s', (text, id) => expect(frameIds(text, 'en')).not.toContain(id));
});
