import { readText } from './dom';
import { defineSite } from './site';

const review = '.netreviews_review_part';
const answer = '.netreviews_website_answer';

const ownId = (comment: Element): string | null => {
  const holder = comment.closest(review);
  const id = holder?.querySelector('[data-review-id]')?.getAttribute('data-review-id') ?? null;
  if (id === null || !comment.matches(answer)) return id;
  return `${id}-${[...(holder?.querySelectorAll(answer) ?? [])].indexOf(comment) + 1}`;
};

/** "MARIE D. publié le 03/11/2026 …": the name is what stands before the spans. */
function customer(comment: Element): string | null {
  const line = comment.matches(answer) ? null : comment.querySelector('.netreviews_customer_name');
  const name = [...(line?.childNodes ?? [])].find(
    (node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''),
  );
  return name?.nodeValue ?? null;
}

/** "Commentaire de SHOP le 04/11/2026", in any language: the shop is what stands between the words and the day. */
function shop(comment: Element): string | null {
  if (!comment.matches(answer)) return null;
  const page = comment.ownerDocument;
  const title = comment.querySelector('.netreviews_answer_title');
  const site = page.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim() ?? '';
  const said = title === null ? '' : readText(title).toLowerCase();
  return site !== '' && (said === '' || said.includes(site.toLowerCase())) ? site : null;
}

/** Days are written as figures, day first, in all languages of the module but English. */
function day(comment: Element): string | null {
  const line = comment.matches(answer) ? '.netreviews_answer_title' : '.netreviews_customer_name span';
  const [, first, second, year] =
    /(\d{2})[/.-](\d{2})[/.-](\d{4})/.exec(comment.querySelector(line)?.textContent ?? '') ?? [];
  return first === undefined || Number(second) > 12 ? null : `${year}-${second}-${first}`;
}

/** Avis Vérifiés on shops' own product pages: the module that PrestaShop and others embed, versions 7.4–9.0 (2018–2024). */
export const avisVerifiesWidget = defineSite({
  id: 'avis-verifies-widget',
  network: 'reviews',
  hosts: [],
  isHere: (_url, page) => page.querySelector(`.netreviews_reviews_section, ${review}`) !== null,
  conversation: {
    id: () => null,
    title: ['h1[itemprop="name"]', 'h1'],
    author: ['meta[property="og:site_name"] @content'],
    text: ['h1'],
  },
  comments: {
    each: `${review}, ${answer}`,
    id: [ownId],
    author: [customer, shop],
    marks: { owner: answer },
    text: ['.netreviews_customer_review', '&'],
    leaveOut: '.netreviews_answer_title',
    time: [day],
    likes: ['.netreviewsVote[id$="_1"] span'],
    stars: ['.nrRate', '.netreviews_reviews_rate'],
    nested: true,
  },
  roots: ['#netreviews_reviews_section', '.netreviews_reviews_section'],
  replyBox: { near: [], page: [] },
});
