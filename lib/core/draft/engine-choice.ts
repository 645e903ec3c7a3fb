import * as z from 'zod/mini';
import { engineIdSchema } from './draft';

/** `templates`: no language model at all. Address and model stay while another engine is chosen. */
export const engineChoiceSchema = z.object({
  id: z._default(engineIdSchema, 'templates'),
  /** Base address of the server as it was typed: `http://localhost:11434/v1`. */
  address: z._default(z.string(), ''),
  model: z._default(z.string(), ''),
});
export type EngineChoice = z.infer<typeof engineChoiceSchema>;

const hostOfAddress = /^(https?):\/\/(\[[\da-f:]+\]|[^\s/:?#@[\]]+)(?::\d+)?(?:[/?#]|$)/i;

export interface ModelHost {
  /** As in match patterns: `http://localhost/*`. They know no port. */
  pattern: string;
  /** With the port: `localhost:11434`. */
  name: string;
  /** A program on the same machine: what is sent stays on the device. */
  isHere: boolean;
  /** Whoever stands between can read along. */
  isOpen: boolean;
}

/** Where a server stands; null where the text is no web address. */
export function modelHost(address: string): ModelHost | null {
  const typed = address.trim();
  const [, scheme = '', host = ''] = hostOfAddress.exec(typed) ?? [];
  if (host === '') return null;
  const plain = host.toLowerCase();
  const isHere = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(plain);
  return {
    pattern: `${scheme.toLowerCase()}://${plain}/*`,
    name: typed.replace(/^https?:\/\//i, '').replace(/[/?#].*$/, ''),
    isHere,
    isOpen: !isHere && scheme.toLowerCase() === 'http',
  };
}
