import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/lib/core/result';

const product = 'accalmie-backup';
/** Of the file's form; what a row holds is upgraded table by table. */
const version = 1;

/** What every version begins with, whatever form the rest takes. */
const headSchema = z.object({ product: z.literal(product), version: z.number() });
const backupSchema = z.extend(headSchema, {
  madeAt: z.string(),
  /** SHA-256 of the tables as they stand in the file, in hexadecimal. */
  check: z.string(),
  tables: z.record(z.string(), z.array(z.unknown())),
});

export type BackupFault = 'not-json' | 'not-a-backup' | 'too-new' | 'damaged' | 'wrong-rows';

export interface BackupPorts {
  rows(): Promise<Record<string, unknown[]>>;
  sha256(text: string): Promise<string>;
  /** Null where a row is none of its table. */
  check(rows: Record<string, readonly unknown[]>): Record<string, unknown[]> | null;
}

/** Everything that is kept as one text, the same for the same store. `now` is ISO 8601. */
export async function makeBackup(ports: Pick<BackupPorts, 'rows' | 'sha256'>, now: string): Promise<string> {
  const tables = await ports.rows();
  const check = await ports.sha256(JSON.stringify(tables));
  return JSON.stringify({ product, version, madeAt: now, check, tables });
}

/** A backup's text → the rows to be put back, or why it is not taken; nothing is changed here. */
export async function readBackup(
  ports: Pick<BackupPorts, 'sha256' | 'check'>,
  text: string,
): Promise<Result<Record<string, unknown[]>, BackupFault>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('not-json');
  }
  const head = headSchema.safeParse(value);
  if (head.success && head.data.version > version) return fail('too-new');
  const parsed = backupSchema.safeParse(value);
  if (!parsed.success) return fail('not-a-backup');
  const { check, tables } = parsed.data;
  if ((await ports.sha256(JSON.stringify(tables))) !== check) return fail('damaged');
  const rows = ports.check(tables);
  return rows === null ? fail('wrong-rows') : ok(rows);
}
