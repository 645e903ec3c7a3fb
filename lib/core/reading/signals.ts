import * as z from 'zod/mini';

export const signalCodes = [
  'insult',
  'threat',
  'boycott-call',
  'legal-threat',
  'press-threat',
  'safety',
  'data-leak',
  'discrimination',
  'rumour',
  'staff-harassment',
  'personal-data',
  'all-caps',
  'sarcasm-cue',
  'question-to-brand',
  'praise',
  'defends-brand',
] as const;
export const signalCodeSchema = z.enum(signalCodes);
export type SignalCode = z.infer<typeof signalCodeSchema>;

/** Whether a reason is a signal: something that was said, and no figure of the thread. */
export const isSignal = (code: string): code is SignalCode => signalCodes.some((known) => known === code);

/** A code with the words that gave it: half-open offsets into the comment's text. */
export const signalSchema = z.object({ code: signalCodeSchema, start: z.number(), end: z.number() });
export type Signal = z.infer<typeof signalSchema>;

export const topics = [
  'delivery',
  'defect',
  'refund',
  'billing',
  'service',
  'price',
  'safety',
  'privacy',
  'ethics',
  'outage',
  'account',
  'other',
] as const;
export const topicSchema = z.enum(topics);
export type Topic = z.infer<typeof topicSchema>;
