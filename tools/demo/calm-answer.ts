import type { Page } from 'playwright-core';
import { commentHtml } from './page';
import { stormEn } from './scenario/storm-en';
import { stormFr } from './scenario/storm-fr';

const said = {
  en: [
    'Hello Grace, I am sorry that you have been waiting for three weeks. I have found your return: the refund leaves today.',
    'Thank you, the refund has arrived. Great that you sorted it out so quickly.',
    'Mine came as well, thank you for the help!',
  ],
  fr: [
    'Bonjour Garance, je suis désolée que vous attendiez depuis trois semaines. J’ai retrouvé votre retour : le remboursement part aujourd’hui.',
    'Merci, le remboursement est arrivé. Bravo d’avoir réglé cela si vite.',
    'Le mien aussi, merci pour votre aide !',
  ],
};

/** The comment of the storm's forum that is answered. */
export const answered = 'f2';

/** The brand answers in the storm's forum, and two people say that it helped. */
export async function answerCalmly(page: Page, lang: 'en' | 'fr', brand: string): Promise<void> {
  const { forum } = { en: stormEn, fr: stormFr }[lang];
  const people = forum.comments.filter(({ id, to }) => id === answered || to === answered);
  const authors = [brand, ...people.map(({ author }) => author)];
  for (const [place, text] of said[lang].entries()) {
    const id = `${answered}-${place}`;
    const comment = { id, to: answered, author: authors[place] ?? '', text, likes: 5 };
    await page.evaluate(
      ([html, to]) =>
        document
          .querySelector(`#${to}`)
          ?.closest('.comment-item')
          ?.querySelector('.replies')
          ?.append(document.createRange().createContextualFragment(html)),
      [commentHtml(comment, new Date().toISOString(), forum), answered] as const,
    );
  }
}
