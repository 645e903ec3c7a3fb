/** What schema.org calls the words of one person about something. */
const spoken = /(?:^|\/)(?:Comment|Answer|Review|UserReview|DiscussionForumPosting|SocialMediaPosting)$/;
const textNames = ['text', 'reviewBody', 'articleBody', 'commentText', 'description'];
/** Enough of a text to know it by. */
const beginning = 32;
const mostNodes = 4000;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** From the page's JSON-LD: who said something, and how each of their texts begins. */
export function saidInData(page: Document): Map<string, string[]> {
  const said = new Map<string, string[]>();
  const open: unknown[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    open.push(parse(script.textContent));
  }
  for (let seen = 0; open.length > 0 && seen < mostNodes; seen++) {
    const node = open.pop();
    if (!isObject(node)) continue;
    open.push(...Object.values(node));
    const name = nameOf(node['author'] ?? node['creator']);
    const text = textNames.map((key) => node[key]).find((value) => typeof value === 'string');
    if (!isSpoken(node['@type']) || name === null || text === undefined) continue;
    const words = text
      .replace(/<[^>]*>/g, ' ')
      .trim()
      .slice(0, beginning);
    if (words !== '') said.set(name, [...(said.get(name) ?? []), words]);
  }
  return said;
}

const isSpoken = (type: unknown): boolean =>
  (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && spoken.test(name));

function nameOf(author: unknown): string | null {
  const one: unknown = Array.isArray(author) ? author[0] : author;
  const name = isObject(one) ? one['name'] : one;
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
}

/** A page's data is often broken: then it says nothing. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
