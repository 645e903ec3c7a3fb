import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTone, type AnswerTone } from '@/lib/core/trajectory/answer-tone';
import { isEcho, isPlayful, isRelief, mentionsIn, refusesApology, starsIn } from '@/lib/core/trajectory/cues';
import { costOf } from '../../cost-of';

describe('isEcho', () => {
  it.each(['+1', 'same', 'Same here, since Monday', 'me too', 'idem', 'Pareil à Nantes', '@lea moi aussi'])(
    'hears agreement in %j',
    (text) => expect(isEcho(text)).toBe(true),
  );
  it.each(['genau', 'ich auch', 'yo también', "anch'io", 'eu também'])('and in %j', (text) =>
    expect(isEcho(text)).toBe(true),
  );
  it.each([
    'the same old story?',
    'I bought the same model',
    `same ${'and then '.repeat(20)}`,
    'sameness',
    '',
  ])('but not in %j', (text) => expect(isEcho(text)).toBe(false));
});

describe('isRelief', () => {
  it.each([
    'Sorted, thanks!',
    'it works now',
    'ok ça va, merci',
    "c'est réglé",
    'Problem gelöst',
    'fair enough',
  ])('hears it in %j', (text) => expect(isRelief(text)).toBe(true));
  it.each([
    'still not fixed',
    'never solved',
    "ce n'est pas réglé",
    'nothing works',
    'nicht gelöst',
    'thankless',
    'deja essayé merci',
    'already tried that, thanks',
    'Merci Michel, on nous a jamais parlé de ça au centre',
  ])('but not in %j', (text) => expect(isRelief(text)).toBe(false));
});

describe('refusesApology', () => {
  it.each([
    "sorry doesn't get me to work does it",
    "An apology isn't going to pay my rent",
    'Vos excuses ne me rendront pas mes vacances',
    "Des excuses n'effacent rien",
  ])('hears it in %j', (text) => expect(refusesApology(text)).toBe(true));
  it.each([
    "Sorry, I didn't see your message",
    'Sorry. It does not matter any more',
    "Sorry I don't see it",
    'Désolée de vous déranger, tout va bien',
    'Merci pour vos excuses',
  ])('but not in %j', (text) => expect(refusesApology(text)).toBe(false));
});

describe('isPlayful', () => {
  it.each(['you clown 😂', 'mdr espèce de nul', 'lmaooo', 'hahaha', 'jajaja', 'bring the hat ❤'])(
    'hears %j',
    (text) => expect(isPlayful(text)).toBe(true),
  );
  it.each(['you clown', 'I told the lollipop shop', 'xdata', `${'angry words '.repeat(60)}😂`])(
    'but not %j',
    (text) => expect(isPlayful(text)).toBe(false),
  );
});

describe('starsIn', () => {
  it.each<[string, number | null]>([
    ['★☆☆☆☆ never again', 1],
    ['★★★★☆ fast', 4],
    ['⭐️⭐️⭐️⭐️⭐️', 5],
    ['☆☆☆☆☆', 0],
    ['★ news of the week', null],
    ['no stars', null],
  ])('%j is %j', (text, stars) => expect(starsIn(text)).toBe(stars));
});

describe('mentionsIn', () => {
  it('finds handles, not addresses', () => {
    expect(mentionsIn('@lea.b and @tom_1: write to me@mail.example')).toEqual(['lea.b', 'tom_1']);
  });
});

describe('answerTone', () => {
  it.each<[string, AnswerTone]>([
    ['We got this wrong, and it is our fault. New parcels leave today. Bea', 'owns'],
    ['Nous avons eu tort : la panne vient de chez nous.', 'owns'],
    ['Je suis navrée, Paul. Je vous rappelle à 15 h.', 'owns'],
    ['Es tut uns leid, das war unser Fehler.', 'owns'],
    ['Opening hours are 9 to 5.', 'plain'],
    ['Oui, livraison sous 48 h.', 'plain'],
    ['Thanks for reaching out! Please complete the web form.', 'deflects'],
    ['Bonjour, contactez-nous en MP avec votre numéro de commande.', 'deflects'],
    ['Nos contrôles sont conformes à la réglementation.', 'deflects'],
    ['Have you tried to clear your cache?', 'deflects'],
    ['Il fallait vérifier le carton devant le livreur, c’est écrit dans nos conditions.', 'deflects'],
    ['You should have read the label before washing it.', 'deflects'],
    ['We are sorry you feel that way. Every machine is checked.', 'deflects'],
    ['Working as designed, see the FAQ.', 'deflects'],
    ['Vous auriez dû recevoir ma réponse lundi, c’est notre erreur.', 'owns'],
    ['You should have had our answer on Monday, this is our mistake.', 'owns'],
    ['Ces cartons ont été intervertis après une erreur de tri chez nous.', 'owns'],
  ])('%j %s', (text, tone) => expect(answerTone(text)).toBe(tone));
});

describe('every cue', () => {
  it('takes any text, of any length, in a moment', () => {
    const hearAll = (repeats: number) => (): void => {
      for (const part of ['@', 'merci ', '★', 'ha', 'contact ', ' ', 'a'])
        for (const cue of [isEcho, isRelief, refusesApology, isPlayful, starsIn, mentionsIn, answerTone])
          cue(part.repeat(repeats));
    };
    // Ten times as long: 10 in linear time, 100 in quadratic.
    expect(costOf(hearAll(100_000)) / costOf(hearAll(10_000))).toBeLessThan(40);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const cue of [isEcho, isRelief, refusesApology, isPlayful, starsIn, mentionsIn, answerTone]) {
          expect(cue(text)).toEqual(cue(text));
        }
      }),
    );
  });
});
