import type { DraftRequest } from '../../draft/draft';
import type { Bank } from '../phrases/bank';

/** How to reach the brand in private, with its real contact; where it has none, the network's own way or a gap. */
export function contactOf(bank: Bank, request: DraftRequest): { phrase: string; address: string } {
  const address = request.brand.contact.trim();
  if (/\S@\S/.test(address) && !/\s/.test(address)) return { phrase: bank.contact.mail, address };
  if (/^\+?[\d ().-]{6,}$/.test(address)) return { phrase: bank.contact.phone, address };
  const network = bank.contact.network[request.network];
  // "message privé", "DM": the network's own way says how, which a person asked to "send a DM" may not know.
  if (/\b(?:priv|dm|mp|pm|inbox|message)/i.test(address) || address === '')
    return { phrase: network ?? bank.contact.none, address };
  return { phrase: bank.contact.other, address };
}
