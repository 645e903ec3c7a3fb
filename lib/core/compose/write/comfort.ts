import { contactOf } from './contact';
import { fill } from './phrase';
import type { Step } from '../plan';
import { penalty, type Wording } from './wording';
import type { Writing } from './writing';

/** How to write in private: where they write already, before an address that somebody reads on Monday. */
function contactIn({ bank, request }: Writing, wording: Wording): string {
  const here = bank.contact.network[request.network];
  const { phrase, address } = here === undefined ? contactOf(bank, request) : { phrase: here, address: '' };
  return fill(wording.word(phrase), { address });
}

/** What is said to somebody who may be about to harm themselves; undefined where a step is made as elsewhere. */
export function comfort(step: Step, writing: Writing, wording: Wording): string | undefined {
  const { bank, request, facts, limit } = writing;
  const { alone, hear, helpline, person, stay, talk } = bank.distress;
  if (step === 'sign') {
    const { brand } = wording.slots;
    if (request.brand.signature.trim() !== '') return undefined;
    return brand === undefined ? fill(person, {}) : `${fill(person, {})}, ${brand}`;
  }
  const said: Partial<Record<Step, readonly string[]>> = {
    acknowledge: hear,
    empathise: alone,
    act: stay,
    'state-fact': facts.length > 0 ? undefined : helpline,
    'offer-private': talk,
  };
  // That they are heard and who listens are two sentences, however short the network is.
  const isLong = (text: string): number => (2 * text.length >= limit ? penalty.heavy : 0);
  return wording.choose(said[step] ?? [], { contact: contactIn(writing, wording) }, isLong) ?? undefined;
}
