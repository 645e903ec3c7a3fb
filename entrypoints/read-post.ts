import { Readability } from '@mozilla/readability';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

const longestPost = 4000;
/** Above this Readability would hold up the page for seconds. */
const mostElements = 20_000;

/**
 * Put into a page only once a conversation was flagged there and its site file found no text of the post. Readability
 * rewrites the document it is given: it gets a copy, the page stays as it is. The last value is what the worker gets.
 */
export default defineUnlistedScript(() => {
  if (document.getElementsByTagName('*').length > mostElements) return null;
  const copy = document.cloneNode(true);
  if (!(copy instanceof Document)) return null;
  const article = new Readability(copy).parse();
  return article?.textContent?.replace(/\s+/g, ' ').trim().slice(0, longestPost) ?? null;
});
