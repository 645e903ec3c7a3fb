import { i18n } from '#i18n';
import type { CrisisLine } from '@/lib/core/crisis/crisis-line';
import { hrefTo } from '../crisis/use-route';
import { crisisName } from '../crisis/words';
import { LevelShape } from '../ui/level-mark';
import { levelWord, trendWord } from '../words';

/** Open crises, one line each, above the threads: each leads to its plan on the desk. */
export function CrisisLines({ crises }: { crises: readonly CrisisLine[] }) {
  if (crises.length === 0) return null;
  return (
    <ul aria-label={i18n.t('crisis.open')} className="flex flex-col gap-1">
      {crises.map((crisis) => (
        <li key={crisis.id}>
          <a
            href={`/desk.html${hrefTo('crises', crisis.id)}`}
            target="_blank"
            rel="noreferrer"
            className="flex items-start gap-2 rounded-md border border-line px-2 py-1.5 hover:bg-sunken"
          >
            <span className="pt-1">
              <LevelShape level={crisis.level} />
              <span className="sr-only">{levelWord(crisis.level)}</span>
            </span>
            <span className="min-w-0 grow">
              <span dir="auto" className="block font-medium text-pretty">
                {i18n.t('crisis.named', { name: crisisName(crisis) })}
              </span>
              <span className="block text-sm text-soft">
                {i18n.t('crisis.threads', crisis.threads.length)} · {trendWord(crisis.trend)}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
