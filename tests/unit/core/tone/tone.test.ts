import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmCheck } from '@/lib/core/calm-check';
import type { LanguageCode } from '@/lib/core/text/language';
import { inTone, tones, type Tone } from '@/lib/core/tone';
import { sentencesOf } from '@/lib/core/tone/parts';

const we = { person: 'we', address: 'vous' } as const;

const replies: [LanguageCode, string][] = [
  [
    'fr',
    'Bonjour Léa, votre commande n’est pas arrivée et nous en sommes désolés. C’était à nous de vous prévenir. Nous cherchons le colis avec le transporteur et nous vous répondons rapidement. Vous pouvez nous écrire à bonjour@brume.example. Camille',
  ],
  [
    'en',
    'Hello Tom, your parcel hasn’t arrived and we’re sorry. It was up to us to tell you. We’re looking for it with the carrier and we’ll reply soon. You can write to us at hello@brume.example. Kim',
  ],
  ['de', 'Hallo Tom, das Paket ist nicht angekommen. Das tut uns leid. Wir suchen es und melden uns bald.'],
  ['es', 'Hola Ana, el pedido no ha llegado. Lo sentimos. Lo buscamos y respondemos pronto.'],
  ['it', 'Ciao Anna, il pacco non è arrivato. Ci dispiace. Lo cerchiamo e rispondiamo presto.'],
  ['pt', 'Olá Ana, a encomenda não chegou. Lamentamos. Procuramos e respondemos em breve.'],
];

const every = replies.flatMap(([language, text]) => tones.map((tone) => [language, tone, text] as const));

describe('another tone', () => {
  it.each(every)('%s, %s: says something else, calmly', (language, tone, text) => {
    const changed = inTone(text, tone, language, we);
    expect(changed).not.toBe(text);
    const faults = (reply: string) =>
      calmCheck(reply, { language })
        .findings.filter(({ code }) => code !== 'gap')
        .map(({ code }) => code);
    expect(
      faults(changed).filter((code) => !faults(text).includes(code)),
      changed,
    ).toEqual([]);
  });

  it.each(every)('%s, %s: comes to an end', (language, tone, text) => {
    let said = text;
    for (let press = 0; press < 12; press += 1) said = inTone(said, tone, language, we);
    expect(inTone(said, tone, language, we)).toBe(said);
  });

  it.each(replies)(
    '%s: shorter is shorter, and keeps greeting, first sentence and address',
    (language, text) => {
      const short = inTone(text, 'shorter', language, we);
      expect(short.length).toBeLessThan(text.length);
      expect(short.slice(0, 20)).toBe(text.slice(0, 20));
      if (text.includes('@')) expect(short).toMatch(/\S+@brume\.example/);
    },
  );

  it('never drops a gap, a figure or an address', () => {
    const text =
      'Bonjour Léa, le colis est perdu. Nous répondons avant [heure]. Merci pour les 3 photos. Écrivez à a@b.example.';
    let said = text;
    for (let press = 0; press < 8; press += 1) said = inTone(said, 'shorter', 'fr', we);
    for (const kept of ['[heure]', '3 photos', 'a@b.example', 'le colis est perdu'])
      expect(said).toContain(kept);
  });

  it('puts a gap in place of what is vague', () => {
    expect(inTone('Hello Tom, we’ll reply soon.', 'more-concrete', 'en', we)).toContain('by [day and time]');
    expect(inTone('Nous répondons dès que possible.', 'more-concrete', 'fr', we)).toContain(
      '[jour et heure]',
    );
    expect(inTone('As soon as we know, we say so.', 'more-concrete', 'en', we)).toContain(
      'As soon as we know',
    );
  });

  it('speaks as the brand does', () => {
    const warm = inTone('Le colis est perdu.', 'warmer', 'fr', { person: 'i', address: 'tu' });
    expect(warm).toBe('Le colis est perdu. Je comprends ta réaction.');
    expect(
      inTone('Salut Léa ! Merci pour ton message 😊', 'more-formal', 'fr', { person: 'i', address: 'tu' }),
    ).toMatch(/^Bonjour Léa, je te remercie pour ton message/);
  });

  it('keeps French spaces as they are when it is used twice', () => {
    const text = 'Bonjour Léa\u202F! Voici\u00A0: «\u00A0demain\u00A0». Nous répondons bientôt.';
    const changed = inTone(text, 'more-concrete', 'fr', we);
    expect(changed).toMatch(/^Bonjour Léa\u202F! Voici\u00A0: «\u00A0demain\u00A0»\./);
  });

  it('leaves a letter its shape: nothing comes between the words of leave and the name', () => {
    const letter =
      'Bonjour Claire,\n\nNous sommes désolés pour ce retard.\n\nBien cordialement,\nL’équipe Rose';
    const warm = inTone(letter, 'warmer', 'fr', we);
    expect(warm).toMatch(
      /^Bonjour Claire,\n\nNous .+ retard\. Merci [^\n]+\.\n\nBien cordialement,\nL’équipe Rose$/,
    );
    const note = 'Hi Sam,\n\nI can’t see your order yet.\n\nThanks,\nKim';
    expect(inTone(note, 'more-concrete', 'en', we)).toMatch(/\[day and time\]\.\n\nThanks,\nKim$/);
    expect(inTone(note, 'more-formal', 'en', we)).toMatch(/^Hello Sam,\n\n.+\n\nKind regards,\nKim$/);
  });

  it('takes no last sentence for a name because it has no full stop', () => {
    const en = 'Hey! That’s on us. Gonna fix it today 🙏';
    for (const tone of tones) expect(inTone(en, tone, 'en', we)).toContain('Gonna fix it today');
    expect(inTone(en, 'more-formal', 'en', we)).toBe(
      'Hello, that is on us. Gonna fix it today\nKind regards',
    );
    const fr = 'Merci Marc, on corrige cela ce soir. Désolés pour la galère 😅';
    expect(inTone(fr, 'more-concrete', 'fr', we)).toMatch(/galère 😅 Nous revenons vers vous/);
    const bare = 'Le colis est perdu. Nous le cherchons partout avec le transporteur';
    expect(inTone(bare, 'warmer', 'fr', we)).toMatch(/transporteur$/);
    expect(inTone(bare, 'more-concrete', 'fr', we)).toMatch(/transporteur\. Nous revenons/);
  });

  it('keeps names of every kind last', () => {
    for (const name of [
      'Inès',
      'L’équipe Rose',
      '^JB',
      'Kim from the Rose team',
      '— Inès, Maison Rose',
      'Inès 🌸',
    ])
      expect(inTone(`Le colis est perdu. ${name}`, 'warmer', 'fr', we).endsWith(name), name).toBe(true);
    const signature = 'votre brume du matin, à l’écoute';
    const own = inTone(`Le colis est perdu. ${signature}`, 'warmer', 'fr', { ...we, signature });
    expect(own).toMatch(/^Le colis est perdu\. Nous .+\. votre brume du matin, à l’écoute$/);
  });

  it('makes a full stop of a mark that ends more than the greeting', () => {
    expect(inTone('Hi Sam, sorry about that! We’ll call.', 'more-formal', 'en', we)).toMatch(
      /^Hello Sam, sorry about that\. We will call\./,
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<Tone>(...tones), (text, tone) => {
        for (const language of ['fr', 'en', 'de', 'und'] as const)
          expect(typeof inTone(text, tone, language, we)).toBe('string');
      }),
    );
  });
});

it('cuts a text into sentences that are the text again', () => {
  expect(sentencesOf('Hi Tom, see brume.example. It is 3.5 km! Kim')).toEqual([
    'Hi Tom, see brume.example. ',
    'It is 3.5 km! ',
    'Kim',
  ]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(sentencesOf(text).join('')).toBe(text);
    }),
  );
});
