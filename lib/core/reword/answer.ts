import * as z from 'zod/mini';

/** What a language model is to answer with. */
export const answerSchema = z.strictObject({ text: z.string().check(z.minLength(1)) });

/** The same for servers and browsers that hold a model to a schema. */
export const answerJsonSchema = {
  type: 'object',
  properties: { text: { type: 'string', minLength: 1 } },
  required: ['text'],
  additionalProperties: false,
} as const;

/** Some models think aloud first. */
const thought = /<think>[\s\S]*?(?:<\/think>|$)/g;
const isRefusal =
  /^\W*(?:(?:i['’]?m |i am )?(?:sorry|afraid)\b[^.!?]{0,20}\b(?:i )?(?:can(?:no|['’])?t|won['’]?t|unable)|i (?:can(?:no|['’])?t|won['’]?t) (?:help|assist|do|comply|fulfil)|as an ai\b|désolée?\b[^.!?]{0,20}je ne (?:peux|suis)|je ne peux pas (?:vous |t['’])?(?:aider|répondre|faire))/i;

/** Schema-checked words of an answer, with what stands around the JSON left out. */
export function readAnswer(
  raw: string,
): { ok: true; text: string } | { ok: false; why: 'refused' | 'malformed' } {
  const said = raw.replaceAll(thought, '').trim();
  const [start, end] = [said.indexOf('{'), said.lastIndexOf('}')];
  try {
    const parsed = z.safeParse(answerSchema, JSON.parse(said.slice(start, end + 1)));
    if (parsed.success) return { ok: true, text: parsed.data.text };
  } catch {
    // No JSON at all: a refusal in plain words, or a model that can't do it.
  }
  return { ok: false, why: isRefusal.test(said) ? 'refused' : 'malformed' };
}

/** What can be shown of an answer that is still arriving: the beginning of its text, unchecked. */
export function partialAnswer(raw: string): string {
  const said = raw.replaceAll(thought, '');
  const begun = /"text"\s*:\s*"((?:[^"\\]|\\.)*)/.exec(said)?.[1] ?? '';
  try {
    return JSON.parse(`"${begun.replace(/\\(?:u[\da-fA-F]{0,3})?$/, '')}"`) as string;
  } catch {
    return '';
  }
}
