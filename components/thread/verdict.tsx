import { useState } from 'react';
import { i18n } from '#i18n';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import type { Overruling } from '@/lib/core/reading/reading';
import type { Verdict as Said } from '@/lib/core/reading/verdict';
import { ask } from '@/lib/platform/bus';
import type { Db } from '@/lib/storage/db';
import { readSettings } from '@/lib/storage/settings';
import { useDb } from '../desk';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { keyOf } from '../words';
import { shortened } from './shortened';

type Failure = 'panel.workerSilent' | 'panel.notKept';

const sentences = {
  correction: { 'not-hostile': 'panel.saidNotHostile', hostile: 'panel.saidHostile' },
  similar: { 'not-hostile': 'panel.likeNotHostile', hostile: 'panel.likeHostile' },
} as const;

const sentenceOf = ({ kind, verdict, of }: Overruling): string =>
  kind === 'own-word'
    ? i18n.t(`panel.ownWord.${keyOf(verdict)}`, { word: of })
    : i18n.t(sentences[kind][verdict]);

async function correct(read: ReadComment, verdict: Said): Promise<Failure | null> {
  const { comment, reading } = read;
  const said = { text: comment.text, language: reading.language.code, verdict };
  const asked = await ask('reading.correct', said);
  if (!asked.ok) return 'panel.workerSilent';
  return asked.value.kept ? null : 'panel.notKept';
}

/** Takes the correction back, or the word out of the settings as they stand now. */
async function undo(db: Db, { kind, of }: Overruling): Promise<Failure | null> {
  if (kind !== 'own-word') {
    const asked = await ask('reading.uncorrect', { textKey: of });
    return asked.ok ? null : 'panel.workerSilent';
  }
  const settings = await readSettings(db);
  const without = (words: readonly string[]): string[] => words.filter((word) => word !== of);
  const { always, never } = settings.ownWords;
  const ownWords = { always: without(always), never: without(never) };
  const asked = await ask('settings.save', { settings: { ...settings, ownWords }, before: settings });
  if (!asked.ok) return 'panel.workerSilent';
  return asked.value.saved ? null : 'panel.notKept';
}

interface ActProps {
  label: string;
  quoted: string;
  onClick: () => void;
}

const Act = ({ label, quoted, onClick }: ActProps) => (
  <Button
    look="quiet"
    className="-ml-2 underline underline-offset-2"
    aria-label={`${label} – ${quoted}`}
    onClick={onClick}
  >
    {label}
  </Button>
);

/**
 * What the user says of a comment that was read wrongly, and the way back. A correction and its undo are one button in
 * one place, so that the focus stays on it while its meaning turns around; what is rarer, calling a quiet comment
 * hostile, is one step further down.
 */
export function Verdict({ read }: { read: ReadComment }) {
  const db = useDb();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { by, hostile } = read.reading;
  const quoted = shortened(read.comment.text, 40);
  const act = (work: Promise<Failure | null>): void => void work.then(setFailure);
  const takeBack = (from: Overruling) => (): void => act(undo(db, from));
  const isCorrected = by?.kind === 'correction';
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-xs">
      <output className="text-soft empty:hidden">{by !== undefined && sentenceOf(by)}</output>
      {isCorrected || hostile ? (
        <Act
          quoted={quoted}
          label={i18n.t(isCorrected ? 'panel.undo' : 'panel.notHostile')}
          onClick={isCorrected ? takeBack(by) : () => act(correct(read, 'not-hostile'))}
        />
      ) : (
        <Disclosure label={<span className="text-xs">{i18n.t('panel.misread')}</span>}>
          <Button
            aria-label={`${i18n.t('panel.isHostile')} – ${quoted}`}
            onClick={() => act(correct(read, 'hostile'))}
          >
            {i18n.t('panel.isHostile')}
          </Button>
        </Disclosure>
      )}
      {by !== undefined && !isCorrected && (
        <Act quoted={quoted} label={i18n.t('panel.undo')} onClick={takeBack(by)} />
      )}
      {failure !== null && (
        <span role="alert" className="text-severe">
          {i18n.t(failure)}
        </span>
      )}
    </div>
  );
}
