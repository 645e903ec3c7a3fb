import type { ReadComment } from '@/lib/core/reading/read-comment';
import {
  evidenceFile,
  evidenceOf,
  hashedText,
  readEvidence,
  type Evidence,
  type EvidenceFault,
  type PictureFault,
} from '@/lib/core/flag/evidence';
import type { Flag } from '@/lib/core/flag/flag';
import type { Result } from '@/lib/core/result';

export interface EvidencePorts {
  now(): string;
  /** Of the extension, as the store shows it. */
  productVersion: string;
  sha256(text: string): Promise<string>;
  /** A PNG of what the tab shows, under a `data:` address. */
  picture(): Promise<Result<string, PictureFault>>;
}

/** One file with all that was seen; without a picture where there can be none, which the file says. */
export async function keepEvidence(
  ports: EvidencePorts,
  flag: Pick<Flag, 'url' | 'title' | 'site' | 'network'>,
  comments: readonly ReadComment[],
): Promise<{ text: string; picture: Evidence['picture'] }> {
  const taken = await ports.picture();
  const picture = taken.ok ? { data: taken.value } : { missing: taken.code };
  const evidence = evidenceOf(flag, comments, picture, { now: ports.now(), by: ports.productVersion });
  return { text: evidenceFile(evidence, await ports.sha256(hashedText(evidence))), picture };
}

/** Is a file as it was saved? It shows a change, not who made it: a hash can be made anew by whoever knows how. */
export async function checkEvidence(
  { sha256 }: Pick<EvidencePorts, 'sha256'>,
  text: string,
): Promise<'unchanged' | 'changed' | EvidenceFault> {
  const read = readEvidence(text);
  if (!read.ok) return read.code;
  return (await sha256(read.value.hashed)) === read.value.sha256 ? 'unchanged' : 'changed';
}
