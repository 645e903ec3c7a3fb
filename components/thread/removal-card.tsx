import { useState } from 'react';
import { i18n } from '#i18n';
import { keepEvidence } from '@/lib/app/keep-evidence';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import { isBrand, type Brand } from '@/lib/core/brand/brand';
import type { Flag } from '@/lib/core/flag/flag';
import { offersRemoval, removalOf, removals, type Removal } from '@/lib/core/advice/removal';
import { pictureOf } from '@/lib/platform/capture';
import { sha256 } from '@/lib/platform/digest';
import { productVersion } from '@/lib/platform/lifecycle';
import { saveFile } from '../save-file';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Said } from '../ui/said';
import { keyOf } from '../words';

interface RemovalCardProps {
  flag: Flag;
  comments: readonly ReadComment[];
  brand: Brand;
  tabId: number;
}

const isObjected = ({ reading }: ReadComment): boolean =>
  reading.hostile || reading.sentiment.label === 'negative' || removalOf(reading) !== 'keep';

const savedWords = (picture: { data: string } | { missing: 'refused' | 'not-in-front' }): string =>
  i18n.t('missing' in picture ? `evidence.${keyOf(picture.missing)}` : 'evidence.saved');

/**
 * For the moment in which one would rather have a comment gone: why that backfires (G39), which of them are criticism
 * and which may be illegal, and a file to prove these by. Nothing here hides, deletes or reports anything.
 */
export function RemovalCard({ flag, comments, brand, tabId }: RemovalCardProps) {
  const [said, setSaid] = useState<string | null>(null);
  const objected = comments.filter((read) => isObjected(read) && !isBrand(read.comment, brand));
  const of = (kind: Removal): ReadComment[] => objected.filter(({ reading }) => removalOf(reading) === kind);
  if (objected.length === 0 || (!offersRemoval(flag.network) && of('report').length === 0)) return null;
  const attacks = [...of('report'), ...of('explain')];
  const save = async (): Promise<void> => {
    const ports = {
      now: () => new Date().toISOString(),
      productVersion: productVersion(),
      sha256,
      picture: () => pictureOf(tabId),
    };
    try {
      const { picture, text } = await keepEvidence(ports, flag, attacks.length > 0 ? attacks : objected);
      saveFile(`accalmie-evidence-${ports.now().replaceAll(/[:.]/g, '-')}.json`, text);
      setSaid(savedWords(picture));
    } catch (error) {
      console.error('[accalmie] keeping evidence', error);
      setSaid(i18n.t('evidence.failed'));
    }
  };
  return (
    <Disclosure label={i18n.t('removal.title')} open={of('report').length > 0}>
      <div className="flex flex-col gap-2 text-sm">
        <ul className="flex flex-col gap-1">
          {removals.map((kind) => {
            const count = of(kind).length;
            return count === 0 ? null : (
              <li key={kind} className={kind === 'report' ? 'font-medium text-severe' : ''}>
                {i18n.t(`removal.${kind}`, count)}
              </li>
            );
          })}
        </ul>
        <p className="text-pretty">
          {i18n.t('removal.why')} <span className="text-xs text-soft">{i18n.t('removal.source')}</span>
        </p>
        <div className="flex flex-wrap items-center gap-2">
          <Button onClick={() => void save()}>{i18n.t('evidence.save')}</Button>
          <Said>{said}</Said>
        </div>
        <p className="text-xs text-soft">{i18n.t('evidence.help')}</p>
      </div>
    </Disclosure>
  );
}
