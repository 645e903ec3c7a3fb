import { describe, expect, it } from 'vitest';
import { compose } from '@/lib/core/compose';
import { readPoint } from '@/lib/core/compose/point';
import { soundsDelighted } from '@/lib/core/compose/pleased';
import { asksPlainly } from '@/lib/core/compose/situation/asking';
import { speaksFor } from '@/lib/core/compose/view/insider';
import { requestOf, viewOf } from './made/read-alone';

const framesOf = (text: string): string[] => readPoint(text, 'en', 'vous').frames.map(({ id }) => id);
const draftsOf = (text: string): string =>
  compose(requestOf(text))
    .map((draft) => draft.text)
    .join('\n');

describe('what is said back is what was said', () => {
  it.each([
    ['On Tuesday our boiler lost pressure and nobody has come since.', /boiler was lost/],
    ['My router lost signal on Monday, three engineers booked, none came.', /router was lost/],
    ['Day five. Freezer stinks, phone charged in the ute.', /phone was charged/],
    ["It has been nine days. My late father's tools are on your truck.", /your late father/],
    ['The heater went in May. Four appointments, each cancelled by text at noon.', /heater was cancelled/i],
    ['My tram was not there again. Two hours in the rain. What are the odds.', /what are the odds/i],
  ])('%s', (text, never) => {
    expect(draftsOf(text)).not.toMatch(never);
  });

  it('says nothing twice', () => {
    const { told, rest } = viewOf(
      'I cleared seven rounds with you in June and gave notice at my old job. I was told verbally that the letter would come by Friday. No letter, no call, and the recruiter has changed his number. I am now serving notice with no job in hand. I am sharing only so others keep theirs.',
    );
    expect(`${rest}`).not.toContain(told?.text.replace(/^you are /, '') ?? 'nothing');
    expect(`${rest}`).not.toMatch(/sharing/);
  });
});

describe('what frames know, and what only sounds like it', () => {
  it.each([
    ['It has come in shade 05 and I asked for 02.', 'wrong-item'],
    ["Third driver tonight to see Olive's harness and pull away.", 'dog-refused'],
    ['My husband expired on 2nd October and you asked for his signature.', 'person-died'],
    ['The foreman said it was double in cash or it goes to storage.', 'held-until-paid'],
    ['Your storage firm is holding our furniture hostage.', 'held-until-paid'],
    ['Dad is on home oxygen and the generator is out of fuel at two.', 'life-support'],
    ['9400 for cotton?? The same is 1200 down the road.', 'asked-price'],
  ])('%s', (text, id) => {
    expect(framesOf(text)).toContain(id);
  });

  it.each([
    ["Someone else's child could be eating one while you read this.", 'data-exposed'],
    ['I have no words. That was the corridor outside her room.', 'no-answer'],
    ['He paid for 22 years, not one month late.', 'late'],
    ['Is there any chance of one by Friday? Broken Hill, 2880.', 'broken'],
    ['My licence expired on Monday, can I renew it online?', 'person-died'],
  ])('%s', (text, id) => {
    expect(framesOf(text)).not.toContain(id);
  });
});

describe('who plays, who asks, who speaks for the brand', () => {
  it.each([
    'you evil genius my husband is going to leave me',
    'I could watch her blot wool for eleven hours',
    'you have ruined my bank account again',
    'nobody buy any, I have a family',
  ])('hears fans in "%s"', (text) => {
    expect(soundsDelighted(text)).toBe(true);
  });

  it.each([
    'Your bailiffs emptied my bank account',
    'My husband will leave you a review',
    'I can watch nothing for hours, it buffers',
  ])('hears none in "%s"', (text) => {
    expect(soundsDelighted(text)).toBe(false);
  });

  it.each([
    ['is it superwash? asking for a toddler', true],
    ['is the 17:42 two coaches tonight as well?', true],
    ['My mother is in room 12. Is she safe tonight?', true],
    ['Is it legal? Is it fair?', false],
  ])('"%s" asks: %s', (text, asks) => {
    expect(asksPlainly(text)).toBe(asks);
  });

  it.each([
    ['Divya, I head hiring at Ambara. The position was frozen.', true],
    ["I'm the owner of Ambara and I have read this.", true],
    ['I work nights at Ambara and the fans are broken.', false],
    ['I head the choir at Ambleside.', false],
  ])('"%s" speaks for Ambara: %s', (text, speaks) => {
    expect(speaksFor(text, { ...requestOf(text).brand, name: 'Ambara Technologies' })).toBe(speaks);
  });
});
