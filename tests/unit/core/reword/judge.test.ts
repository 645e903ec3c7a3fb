import { describe, expect, it } from 'vitest';
import type { AnswerProblem } from '@/lib/core/draft/model-problem';
import { answered, taskIn } from './made-draft';

const end = {
  en: 'We’ll be back under this message by [day and time]. You can write to us at {CONTACT_1}. {SIGNATURE_1}',
  fr: 'Nous revenons ici avant [jour et heure]. Vous pouvez nous écrire à {CONTACT_1}. {SIGNATURE_1}',
};
const start = {
  en: 'Hi {PERSON_1}, your parcel never arrived and nobody answered your messages: that’s not good enough, and we apologise.',
  fr: 'Bonjour {PERSON_1}, votre commande n’est jamais arrivée et votre demande est restée sans suite : cela ne va pas, et nous vous présentons nos excuses.',
};
const middle = {
  en: 'We’re asking logistics where the order stands.',
  fr: 'Nous demandons à l’équipe des livraisons où en est la commande.',
};

describe('a rewording that says the same', () => {
  it.each([
    ['en', `${start.en} ${middle.en} ${end.en}`],
    [
      'en',
      'Hello {PERSON_1}, I can see how frustrating this has been: your parcel hasn’t turned up and your messages went unanswered. We’re truly sorry about that. Our logistics team is being asked exactly where your order is, and you’ll hear from us right here by [day and time]. If it’s easier, reach us directly at {CONTACT_1}. {SIGNATURE_1}',
    ],
    [
      'en',
      '{PERSON_1}, a parcel that doesn’t show up and no reply to your messages — that isn’t the service you deserve, and we apologise sincerely. We’ve asked logistics to tell us where this order stands and will post an update under this message by [day and time]. To share details, please write to {CONTACT_1}. {SIGNATURE_1}',
    ],
    ['fr', `${start.fr} ${middle.fr} ${end.fr}`],
    [
      'fr',
      'Bonjour {PERSON_1}, attendre une commande qui n’arrive pas, sans la moindre réponse à votre demande, est vraiment pénible. Nous en sommes sincèrement désolés. Nous nous renseignons auprès de l’équipe qui suit les livraisons pour savoir où en est votre commande et nous vous donnons des nouvelles ici avant [jour et heure]. Pour nous transmettre les détails, écrivez-nous à {CONTACT_1}. {SIGNATURE_1}',
    ],
    [
      'fr',
      '{PERSON_1}, votre commande aurait dû arriver et votre demande n’aurait pas dû rester sans suite. Toutes nos excuses. L’équipe qui suit les livraisons est interrogée sur l’état de la commande, et nous revenons vers vous dans ce fil avant [jour et heure]. Le plus simple pour les détails reste de nous écrire à {CONTACT_1}. {SIGNATURE_1}',
    ],
    [
      'en',
      'Hello {PERSON_1}, thank you for flagging this. Your parcel never showed up and nobody got back to you; that falls short and we are sorry. Logistics is looking into where the order stands right now, and we will post an answer here by [day and time]. The quickest way to share details is {CONTACT_1}. {SIGNATURE_1}',
    ],
    [
      'en',
      'Hi {PERSON_1}, no parcel and no answer: you have every reason to be upset, and we apologise. We are chasing logistics for the status of this order and will come back under this message by [day and time]. If you prefer, send the details to {CONTACT_1}. {SIGNATURE_1}',
    ],
    [
      'en',
      'Hi {PERSON_1}, waiting for a parcel without hearing anything back is exhausting. We apologise for the delay and the lack of communication. Our logistics team is being contacted to locate the order, and you will get an update here by [day and time]. Feel free to reach out at {CONTACT_1}. {SIGNATURE_1}',
    ],
    [
      'fr',
      'Bonjour {PERSON_1}, je comprends votre agacement : commande jamais reçue, demande restée sans réponse. Veuillez accepter nos excuses. L’équipe qui suit les livraisons recherche votre commande et nous vous répondons ici avant [jour et heure]. Vous pouvez aussi nous joindre à {CONTACT_1}. {SIGNATURE_1}',
    ],
    [
      'fr',
      'Bonjour {PERSON_1}, merci de nous avoir alertés. Votre commande n’est pas arrivée et votre demande est restée lettre morte : ce n’est pas normal, et nous nous en excusons. Nous interrogeons l’équipe en charge des livraisons et revenons vers vous ici avant [jour et heure]. Le plus simple est de nous écrire à {CONTACT_1}. {SIGNATURE_1}',
    ],
    [
      'fr',
      '{PERSON_1}, bonjour. Ne pas recevoir sa commande et rester sans nouvelles, c’est pénible. Toutes nos excuses pour cette situation. Nous faisons le point avec l’équipe des livraisons et vous tenons au courant sous ce message avant [jour et heure]. Pour aller plus vite, écrivez-nous à {CONTACT_1}. {SIGNATURE_1}',
    ],
  ] as const)('stands, in %s: %s', (language, text) => {
    const verdict = taskIn(language).judge(answered(text));
    expect(verdict, JSON.stringify(verdict)).toMatchObject({ ok: true });
    if (!verdict.ok) return;
    expect(verdict.text).toContain('Nadia');
    expect(verdict.text).toContain('aide@fileas.example');
    expect(verdict.text).not.toMatch(/[{}]/);
  });

  it('is set as French is, and loses quotes, Markdown and emoji', () => {
    const text = `“**${start.fr.replace(' :', ':')}** 🙏\n\n${middle.fr} ${end.fr}”`;
    const verdict = taskIn('fr').judge(`Voici :\n\`\`\`json\n${answered(text)}\n\`\`\``);
    expect(verdict).toMatchObject({ ok: true });
    if (verdict.ok) expect(verdict.text).not.toMatch(/["“”*🙏\n]/u);
  });

  it('is found behind a model’s thoughts', () => {
    const raw = `<think>{"text": "no"} hmm</think>\n${answered(`${start.en} ${middle.en} ${end.en}`)}`;
    expect(taskIn('en').judge(raw)).toMatchObject({ ok: true });
  });
});

const without = (language: 'en' | 'fr', added: string): string =>
  answered(`${start[language]} ${middle[language]} ${added} ${end[language]}`);

describe('a rewording that may not stand', () => {
  it.each<[why: AnswerProblem, language: 'en' | 'fr', raw: string]>([
    ['malformed', 'en', 'Hi Nadia, here is your reply.'],
    ['malformed', 'en', '{"text": "Hi {PERSON_1}, your parcel'],
    ['malformed', 'en', '{"reply": "Hi"}'],
    ['malformed', 'en', '{"text": "Hi", "note": "extra"}'],
    ['malformed', 'en', '{"text": ""}'],
    ['malformed', 'en', ''],
    ['refused', 'en', 'I’m sorry, but I can’t help with that.'],
    ['refused', 'fr', 'Je ne peux pas vous aider avec cette demande.'],
    ['left-out', 'en', answered(`${start.en} ${middle.en} We’ll be back by [day and time]. {SIGNATURE_1}`)],
    ['left-out', 'en', answered(`${start.en} ${middle.en} Write to us at {CONTACT_1}. {SIGNATURE_1}`)],
    ['left-out', 'en', without('en', 'Again: {CONTACT_1}.')],
    ['left-out', 'fr', without('fr', 'La date : [date].')],
    ['leaked', 'en', without('en', 'This is about {DETAIL_1}.')],
    ['leaked', 'en', without('en', 'This is about {PERSON_9}.')],
    ['leaked', 'en', without('en', 'CONTACT_1 knows.')],
    ['leaked', 'en', without('en', 'See <b>this</b>.')],
    ['invented', 'en', without('en', 'Your parcel is 14 days late.')],
    ['invented', 'en', without('en', 'It is two weeks late.')],
    ['invented', 'en', without('en', 'You will hear from us tomorrow.')],
    ['invented', 'en', without('en', 'Our carrier in Lyon has it.')],
    ['invented', 'en', without('en', 'Your order was shipped.')],
    ['invented', 'en', without('en', 'We admit that the parcel was lost.')],
    ['invented', 'fr', without('fr', 'Le colis a 14 jours de retard.')],
    ['invented', 'fr', without('fr', 'Vous aurez une réponse demain.')],
    ['invented', 'fr', without('fr', 'Le problème est résolu.')],
    ['invented-link', 'en', without('en', 'See www.parcels.example for more.')],
    ['invented-link', 'en', without('en', 'See parcels.xyz/track for more.')],
    ['invented-link', 'en', without('en', 'Write to me@other.example.')],
    ['invented-link', 'fr', without('fr', 'Appelez le 01 23 45 67 89.')],
    ['invented-link', 'fr', without('fr', 'Suivez @fileas_aide.')],
    ['promised', 'en', without('en', 'We will refund you.')],
    ['promised', 'fr', without('fr', 'Nous vous remboursons.')],
    ['promised', 'fr', without('fr', 'Un bon de réduction vous attend.')],
    ['argues', 'en', without('en', 'You should have read the conditions.')],
    ['argues', 'fr', without('fr', 'Calmez-vous.')],
    ['argues', 'fr', without('fr', 'Désolé si vous avez été déçue.')],
    [
      'wrong-language',
      'fr',
      answered(
        `${start.en} ${middle.en} We are back by [jour et heure]. Write to {CONTACT_1}. {SIGNATURE_1}`,
      ),
    ],
    ['too-long', 'en', without('en', 'We are sorry about this and we understand how you feel. '.repeat(6))],
    [
      'off-the-draft',
      'en',
      answered(
        'Hi {PERSON_1}, the bakery bakes brown bread with butter. By [day and time], {CONTACT_1} eats cake. {SIGNATURE_1}',
      ),
    ],
    ['off-the-draft', 'en', without('en', 'Our cakes contain children and our owners hate animals.')],
  ])('%s, in %s: %s', (why, language, raw) => {
    expect(taskIn(language).judge(raw)).toMatchObject({ ok: false, why });
  });

  it('takes nothing from the thread: a figure that a commenter wrote is not one that was given', () => {
    const task = taskIn('fr');
    expect(task.judge(without('fr', 'Cela fait deux semaines.'))).toMatchObject({
      ok: false,
      why: 'invented',
    });
  });

  it('keeps approved sentences word for word', () => {
    const held = {
      id: 'held',
      text: { en: 'All parcels of last week leave Lyon today.' },
      topics: ['delivery' as const],
      approvedAt: '2026-11-19T09:00:00.000Z',
      expiresAt: null,
      owner: '',
      link: 'https://fileas.example/parcels',
    };
    const text = `Hi Nadia, your parcel has not arrived: we apologise. ${held.text.en} More: ${held.link}. Inès`;
    const task = taskIn('en', { statements: [held], draft: { text, statements: ['held'] } });
    const good =
      'Hi {PERSON_1}, we apologise: your parcel has not arrived. {FACT_1} More: {LINK_1}. {SIGNATURE_1}';
    expect(task.judge(answered(good))).toEqual({
      ok: true,
      text: `Hi Nadia, we apologise: your parcel has not arrived. ${held.text.en} More: ${held.link}. Inès`,
    });
    const changed = good.replace('{FACT_1}', 'All parcels leave Lyon today.');
    expect(task.judge(answered(changed))).toMatchObject({ ok: false, why: 'left-out' });
  });

  it('does not hold against the model what the draft itself says', () => {
    const task = taskIn('en', {
      draft: { text: 'Hi Nadia, we guarantee an answer within two weeks: your parcel has not arrived. Inès' },
    });
    const good =
      'Hi {PERSON_1}, your parcel has not arrived: we guarantee an answer within two weeks. {SIGNATURE_1}';
    expect(task.judge(answered(good))).toMatchObject({ ok: true });
  });
});

describe('the repair', () => {
  it('tells what was wrong without showing what was hidden', () => {
    const task = taskIn('en');
    const raw = without('en', 'You should have waited, {PERSON_1}.').replace(
      start.en,
      start.en.replace('{PERSON_1}, ', ''),
    );
    const verdict = task.judge(raw);
    expect(verdict).toMatchObject({ ok: false, why: 'argues' });
    if (verdict.ok) return;
    const last = task.repair(raw, verdict).at(-1)?.content ?? '';
    expect(last).toContain('blame');
    expect(last).not.toContain('Nadia');
  });
});
