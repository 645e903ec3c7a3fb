import * as z from 'zod/mini';
import { brandSchema, type Brand } from '../brand/brand';
import { fold } from '../calm-check/fold';
import type { Statement } from '../draft/statement';
import { networkSchema } from '../conversation/thread';

/** What goes wrong in a made thread (G13). */
export const scenarioKinds = ['outage', 'delivery', 'safety', 'leak', 'misstep', 'rumour'] as const;
export const scenarioKindSchema = z.enum(scenarioKinds);
export type ScenarioKind = z.infer<typeof scenarioKindSchema>;

export const rehearsalLanguages = ['en', 'fr'] as const;
export const rehearsalLanguageSchema = z.enum(rehearsalLanguages);
export type RehearsalLanguage = z.infer<typeof rehearsalLanguageSchema>;

const lineSchema = z.object({
  /** Minutes since the comment before it. */
  after: z.number().check(z.minimum(0)),
  author: z.string().check(z.minLength(1)),
  text: z.string().check(z.minLength(1)),
  likes: z.number().check(z.minimum(0)),
  /** Stays away once the thread has cooled. */
  angry: z.boolean(),
});
export type Line = z.infer<typeof lineSchema>;

/** Something that is known for certain, and words (folded) of which an answer that says it holds at least one. */
const factSchema = z.object({ text: z.string(), signs: z.array(z.string()).check(z.minLength(1)) });
export type Fact = z.infer<typeof factSchema>;

/** A made thread: who writes what under which post, and what they write once the brand has spoken. */
export const scenarioSchema = z.object({
  /** `en-outage`: never changed, results are kept under it. */
  id: z.string(),
  kind: scenarioKindSchema,
  language: rehearsalLanguageSchema,
  network: networkSchema,
  title: z.string(),
  /** What the user knows at the beginning. */
  briefing: z.string(),
  brand: z.object({ name: z.string(), handle: z.string(), informationPage: z.string(), contact: z.string() }),
  post: z.string(),
  comments: z.array(lineSchema).check(z.minLength(12)),
  /** Minute at which the facts come in; an answer cannot hold them before. */
  factsAt: z.number(),
  facts: z.array(factSchema).check(z.minLength(1)),
  /** What people must be told to do before any word of sympathy (Coombs; DiStaso et al. 2015); null where nothing. */
  instruction: z.nullable(factSchema),
  /** After an answer that calms, and after one that argues, dodges or comes late. */
  cool: z.array(lineSchema).check(z.minLength(3)),
  heat: z.array(lineSchema).check(z.minLength(3)),
  /** An answer that does it well, shown afterwards. */
  model: z.string(),
});
export type Scenario = z.infer<typeof scenarioSchema>;

export const calm = (after: number, author: string, text: string, likes = 0): Line => ({
  after,
  author,
  text,
  likes,
  angry: false,
});
export const angry = (after: number, author: string, text: string, likes = 0): Line => ({
  ...calm(after, author, text, likes),
  angry: true,
});

export const brandOf = ({ brand, language, id }: Scenario): Brand =>
  z.parse(brandSchema, {
    id,
    name: brand.name,
    handles: [brand.handle],
    informationPage: brand.informationPage,
    contact: brand.contact,
    languages: [language],
  });

export const isSaid = ({ signs }: Fact, text: string): boolean => {
  const folded = fold(text);
  return signs.some((sign) => folded.includes(sign));
};

/** What may be stated so far, as the calm check knows it. */
export const knownStatements = (scenario: Scenario, minute: number): Statement[] =>
  [
    ...(scenario.instruction === null ? [] : [scenario.instruction]),
    ...(minute < scenario.factsAt ? [] : scenario.facts),
  ].map(({ text }, place) => ({
    id: `${scenario.id} ${place}`,
    text: { [scenario.language]: text },
    topics: [],
    approvedAt: '',
    expiresAt: null,
    owner: '',
    link: '',
  }));
