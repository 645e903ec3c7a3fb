import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Brand } from '@/lib/core/brand/brand';
import { readBrandFile, writeBrandFile } from '@/lib/core/brand/brand-file';
import type { Statement } from '@/lib/core/draft/statement';
import { ask } from '@/lib/platform/bus';
import { allStatements } from '@/lib/storage/statements';
import { useDb } from '../../desk';
import { saveFile } from '../../save-file';
import { Button } from '../../ui/button';
import { Said } from '../../ui/said';

interface BrandFileRowProps {
  brand: Brand;
  /** A brand came out of a file. */
  onRead: (brand: Brand) => void;
}

type Said =
  | 'brand.fileRead'
  | 'brand.fileNoJson'
  | 'brand.fileNoBrand'
  | 'brand.fileOlder'
  | 'brand.fileStatements'
  | 'options.exported';
const failures: readonly Said[] = ['brand.fileNoJson', 'brand.fileNoBrand', 'brand.fileStatements'];

const fileName = (name: string): string =>
  `accalmie-${
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\d]+/gu, '-') || 'brand'
  }.json`;

/** A brand as a file, with the statements that are approved: out for a colleague, in from one. */
export function BrandFileRow({ brand, onRead }: BrandFileRowProps) {
  const db = useDb();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const save = async (): Promise<void> => {
    saveFile(fileName(brand.name), writeBrandFile({ brand, statements: await allStatements(db) }));
    setSaid('options.exported');
  };
  /** What the file says of a statement that stands here, too, counts only where it was approved later. */
  const keep = async (statements: readonly Statement[]): Promise<Said> => {
    const stored = new Map((await allStatements(db)).map((each) => [each.id, each] as const));
    const isOlder = (row: Statement): boolean =>
      Date.parse(row.approvedAt) <= Date.parse(stored.get(row.id)?.approvedAt ?? '');
    const asked = await Promise.all(
      statements
        .filter((row) => !isOlder(row))
        .map((row) => ask('statement.save', { row, before: stored.get(row.id) ?? null })),
    );
    if (!asked.every((answer) => answer.ok && answer.value.kept === 'yes')) return 'brand.fileStatements';
    const isOther = (row: Statement): boolean =>
      isOlder(row) && JSON.stringify(stored.get(row.id)) !== JSON.stringify(row);
    return statements.some(isOther) ? 'brand.fileOlder' : 'brand.fileRead';
  };
  const read = async (file: File): Promise<void> => {
    const found = readBrandFile(await file.text());
    if (!found.ok) return setSaid(found.code === 'no-json' ? 'brand.fileNoJson' : 'brand.fileNoBrand');
    onRead(found.value.brand);
    return setSaid(await keep(found.value.statements));
  };
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void save()}>{i18n.t('brand.export')}</Button>
        <Button onClick={() => input.current?.click()}>{i18n.t('brand.import')}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={i18n.t('brand.import')}
          className="hidden"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file may be chosen again, mended.
            event.currentTarget.value = '';
            if (file !== undefined) void read(file);
          }}
        />
      </div>
      <p className="text-sm text-soft">{i18n.t('brand.fileHelp')}</p>
      <Said className={said !== null && failures.includes(said) ? 'text-severe' : 'text-accent'}>
        {said !== null && i18n.t(said)}
      </Said>
    </div>
  );
}
