import * as z from 'zod/mini';
import { crisisLevelSchema, crisisLevels, type CrisisLevel } from '../crisis/crisis';
import { networkSchema } from '../conversation/thread';

/** What a contact stands for: the plan's default steps name roles, so that it works before anyone is entered (G42). */
export const roles = [
  'community-manager',
  'manager',
  'communication',
  'legal',
  'technical',
  'support',
  'human-resources',
  'spokesperson',
] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const contactSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: roleSchema,
  email: z._default(z.string(), ''),
  phone: z._default(z.string(), ''),
  /** Any other way, in the user's words: a channel, a room, hours. */
  other: z._default(z.string(), ''),
  /** Id of who stands in; empty: nobody. */
  backup: z._default(z.string(), ''),
});
export type Contact = z.infer<typeof contactSchema>;

/** What a step is, which the interface words; `own` carries the user's text. */
export const stepKinds = [
  'check-facts',
  'one-owner',
  'answer-each',
  'look-again',
  'notify',
  'publish-holding',
  'pause-posts',
  'one-position',
  'brief-support',
  'keep-evidence',
  'protect-staff',
  'state-facts',
  'warn-people',
  'legal-advice',
  'open-information-page',
  'name-spokesperson',
  'spokesperson-speaks',
  'close-and-review',
  'own',
] as const;
export const planStepSchema = z.object({
  id: z.string(),
  kind: z.enum(stepKinds),
  /** The user's own words; empty: the kind's. */
  text: z._default(z.string(), ''),
  /** Minutes after the level began; null: none. */
  within: z._default(z.nullable(z.number()), null),
});
export type PlanStep = z.infer<typeof planStepSchema>;

export const playbookSchema = z.object({
  notify: z.array(roleSchema),
  steps: z.array(planStepSchema),
  /** Who speaks (G32). */
  speaker: roleSchema,
  /** Said before the facts are complete, per language; empty: the words that come with Accalmie (G18). */
  holding: z._default(z.record(z.string(), z.string()), {}),
  /** Minutes within which a comment is answered; a network that is missing has the product's own target. */
  targets: z._default(z.partialRecord(networkSchema, z.number()), {}),
});
export type Playbook = z.infer<typeof playbookSchema>;

/** Contacts, holding statements, targets and steps per level (G17, G28). */
export const planSchema = z.object({
  version: z.literal(1),
  contacts: z.array(contactSchema),
  informationPage: z._default(z.string(), ''),
  playbooks: z.object({ minor: playbookSchema, moderate: playbookSchema, severe: playbookSchema }),
  /** ISO 8601; null: still as it came. */
  editedAt: z._default(z.nullable(z.string()), null),
});
export type Plan = z.infer<typeof planSchema>;

export { crisisLevels as planLevels, crisisLevelSchema as planLevelSchema, type CrisisLevel as PlanLevel };
