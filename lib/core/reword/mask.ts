import type { ReadComment } from '../reading/read-comment';
import { isBrand, type Brand } from '../brand/brand';
import { typeset } from '../compose/write/typography';
import { firstNameOf } from '../compose/write/first-name';
import type { LanguageCode } from '../text/language';
import { asWords } from '../text/as-words';
import { card, iban, link, mail, phone, reference } from '../text/personal-details';
import type { Statement } from '../draft/statement';
import { cleanText } from './clean';
import { codePattern, type MaskKind } from './mask-code';
import { isCommonWord } from './vocabulary';

/** Runs of figures that identify: no amount of money, no year, no share. */
const longNumber = /(?<![\d.,])\d(?:[ .-]?\d){4,}(?![\d.,]*\s?(?:€|%|£|\$|eur|usd))/giu;
const handle = /(?<![\p{L}\p{N}/])(?:@|u\/)[\p{L}\p{N}_.-]{2,}/giu;
const frenchStreet =
  /\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|bd|impasse|chemin|allée|route|quai)\b[^,.;!?\n]{3,40}/giu;
const englishStreet =
  /\b\d{1,4} (?:\p{Lu}\p{Ll}+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Way|St|Rd|Ave)\b/gu;
/** People who are spoken of, where the words say so: « Mme Petit », "my name is Ann". */
const titled =
  /(?<=\b(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Mm]me|[Mm]lle|[Mm]adame|[Mm]onsieur|[Ff]rau|[Hh]err|[Ss]eñora?|[Ss]ignora?|[Mm]y name is|I am called|[Jj]e m['’]appelle|[Jj]e suis M)\.? )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?/gu;

const insensitive = (pattern: RegExp): RegExp => new RegExp(pattern.source, 'giu');
const details = [iban, card, mail, link, phone, reference].map(insensitive);

/**
 * Names and personal data out of the texts that a language model gets, and back into its answer. A draft's codes can
 * be put back exactly; what people wrote is hidden for good.
 */
export class Mask {
  /** Code → the words that it stands for in the draft. */
  readonly #shown = new Map<string, string>();
  readonly #codes = new Map<string, string>();
  readonly #counts = new Map<MaskKind, number>();
  readonly #people: readonly { names: string[]; id: string }[];
  readonly #brand: Brand;

  constructor(comments: readonly ReadComment[], brand: Brand) {
    this.#brand = brand;
    const authors = [...new Set(comments.map(({ comment }) => comment.author?.trim() ?? ''))];
    this.#people = authors
      .filter((author) => author !== '' && !isBrand({ author }, brand))
      .map((author) => ({ id: author, names: namesOf(author) }));
  }

  #codeFor(kind: MaskKind, key: string): string {
    const known = this.#codes.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const code = `{${kind}_${count}}`;
    this.#codes.set(`${kind} ${key}`, code);
    return code;
  }

  /** Of an author, for the thread: the brand is "us". */
  author(author: string | null): string {
    if (author === null || author.trim() === '') return 'somebody';
    return isBrand({ author }, this.#brand) ? 'us' : this.#codeFor('PERSON', author.trim());
  }

  /** A stranger's text without names, numbers, addresses, links and handles. */
  hide(text: string): string {
    let hidden = cleanText(text);
    const replace = (pattern: RegExp, code: (found: string) => string): void => {
      hidden = hidden.replaceAll(pattern, code);
    };
    replace(handle, (found) =>
      isBrand({ author: found }, this.#brand)
        ? this.#brand.name || 'us'
        : this.#codeFor('PERSON', this.#personCalled(found.replace(/^(?:@|u\/)/i, '')) ?? found),
    );
    for (const { id, names } of this.#people)
      for (const name of names)
        replace(new RegExp(asWords([name]), 'giu'), () => this.#codeFor('PERSON', id));
    for (const pattern of [...details, frenchStreet, englishStreet, longNumber])
      replace(pattern, (found) => this.#codeFor('DETAIL', found));
    replace(titled, (found) => this.#codeFor('PERSON', found));
    for (const name of this.#ownNames)
      replace(new RegExp(asWords([name]), 'giu'), () => this.#codeFor('SIGNATURE', name));
    return hidden;
  }

  /** How whoever answers signs: longer ones first, since one may hold the other. */
  get #ownNames(): string[] {
    const { firstName, signature } = this.#brand;
    return [signature.trim(), firstName.trim()]
      .filter((name) => name !== '')
      .sort((a, b) => b.length - a.length);
  }

  #personCalled(name: string): string | undefined {
    const plain = name.toLowerCase();
    return this.#people.find(({ id }) => id.toLowerCase().replaceAll(/[\s@]/g, '') === plain)?.id;
  }

  /**
   * The composer's draft with codes for what must come back exactly: approved sentences, the contact, links, the
   * person's name, the signature, and whatever looks like a detail.
   */
  hideDraft(text: string, statements: readonly Statement[], language: LanguageCode): string {
    const { contact, contacts, informationPage } = this.#brand;
    let hidden = text;
    const keep = (kind: MaskKind, pattern: RegExp | string, key = ''): void => {
      hidden = hidden.replaceAll(pattern, (found: string) => {
        const code = this.#codeFor(kind, key === '' ? found : key);
        const shown = this.#shown.get(code);
        // One code, one spelling: the same person named in two ways gets two.
        const own = shown === undefined || shown === found ? code : this.#codeFor(kind, found);
        this.#shown.set(own, found);
        return own;
      });
    };
    const keepText = (kind: MaskKind, wanted: string): void => {
      const trimmed = wanted.trim();
      if (trimmed.length > 1) keep(kind, new RegExp(asWords([trimmed]), 'gu'));
    };
    for (const statement of statements) {
      const approved = typeset((statement.text[language] ?? '').trim(), language);
      if (approved.length > 1) keep('FACT', approved);
      keepText('LINK', statement.link);
    }
    for (const way of [contact, ...contacts.map((each) => each.text)]) keepText('CONTACT', way);
    keepText('LINK', informationPage);
    // A mail address ends like a link: it goes first.
    keep('CONTACT', insensitive(mail));
    keep('LINK', insensitive(link));
    keep('CONTACT', insensitive(phone));
    for (const { id, names } of this.#people)
      for (const name of names) keep('PERSON', new RegExp(asWords([name]), 'gu'), id);
    for (const name of this.#ownNames)
      if (name.length > 1) keep('SIGNATURE', new RegExp(asWords([name]), 'gu'), name);
    return hidden;
  }

  /** Codes of the draft with what they stand for, in the order of their first use. */
  get draftCodes(): readonly (readonly [code: string, words: string])[] {
    return [...this.#shown];
  }

  /** The draft's codes put back; others stay, and are found by whoever checks. */
  show(text: string): string {
    return text.replaceAll(codePattern, (code) => this.#shown.get(code) ?? code);
  }
}

/** The full name first, then its parts that are no common words; one letter is nobody. */
function namesOf(author: string): string[] {
  const parts = author.split(/[\s_.]+/).filter((part) => part.length > 2 && !isCommonWord(part));
  const first = firstNameOf(author);
  const names = [author.replace(/^@/, ''), ...(first === null ? [] : [first]), ...parts];
  return [...new Set(names)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
}
