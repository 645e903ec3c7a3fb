import * as z from 'zod/mini';
import { brandSchema, type Brand } from './brand';
import { fail, ok, type Result } from '../result';
import { statementSchema, type Statement } from '../draft/statement';

/** A brand to take along: how it speaks, and what it approved. */
export interface BrandFile {
  brand: Brand;
  statements: Statement[];
}

export const writeBrandFile = ({ brand, statements }: BrandFile): string =>
  JSON.stringify({ product: 'accalmie-brand', version: 1, brand, statements }, null, 2);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fields = new Set(Object.keys(brandSchema.shape));

/**
 * A brand file as it was written here, or a brand's fields alone as the command line takes them, every one optional;
 * either with `statements`. What is no JSON and what is no brand are told apart.
 */
export function readBrandFile(text: string): Result<BrandFile, 'no-json' | 'no-brand'> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail('no-json');
  }
  if (!isRecord(json)) return fail('no-brand');
  const { statements = [], ...rest } = json;
  const given = isRecord(json['brand']) ? json['brand'] : rest;
  // A file that names nothing we know would be taken for a brand without a name.
  const known = Object.keys(given).some((key) => fields.has(key)) || Object.keys(given).length === 0;
  const brand = z.safeParse(brandSchema, given);
  const list = z.safeParse(z.array(statementSchema), statements);
  return known && brand.success && list.success
    ? ok({ brand: brand.data, statements: list.data })
    : fail('no-brand');
}
