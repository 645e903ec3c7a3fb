import { i18n } from '#i18n';
import { earlierTries, scoreOf, type Rehearsal } from '@/lib/core/rehearsal/rehearsal';
import { hrefTo } from '../crisis/use-route';
import { saveFile } from '../save-file';
import { exactWords } from '../time';
import { Button } from '../ui/button';
import { wholeNumber } from '../words';
import { allTriesJson } from './result-files';

/** "+12" against the try before; null for the first. */
export function gainOf(all: readonly Rehearsal[], result: Rehearsal): string | null {
  const [before] = earlierTries(all, result);
  if (before === undefined) return null;
  const gain = scoreOf(result) - scoreOf(before);
  return gain > 0 ? `+${wholeNumber(gain)}` : wholeNumber(gain);
}

/** Every try, latest first. */
export function TryTable({ tries }: { tries: readonly Rehearsal[] }) {
  return (
    <section aria-labelledby="tries" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="tries" className="text-lg font-semibold">
          {i18n.t('rehearsal.tries')}
        </h2>
        <Button onClick={() => saveFile('accalmie-practice.json', allTriesJson(tries))}>
          {i18n.t('rehearsal.exportAll')}
        </Button>
      </div>
      <table className="w-full border-collapse text-left">
        <thead>
          <tr className="border-b border-line text-sm text-soft">
            <th className="py-1 pr-3 font-medium">{i18n.t('rehearsal.date')}</th>
            <th className="py-1 pr-3 font-medium">{i18n.t('rehearsal.scenario')}</th>
            <th className="py-1 pr-3 text-right font-medium whitespace-nowrap">
              {i18n.t('rehearsal.score')}
            </th>
            <th className="py-1 text-right font-medium">{i18n.t('rehearsal.gain')}</th>
          </tr>
        </thead>
        <tbody>
          {tries.map((result) => (
            <tr key={result.id} className="border-b border-line">
              <td className="py-1.5 pr-3">{exactWords(result.at)}</td>
              <td className="py-1.5 pr-3">
                <a
                  lang={result.language}
                  href={hrefTo('practice', result.id)}
                  className="inline-flex min-h-7 items-center font-medium text-accent underline"
                >
                  {result.title}
                </a>
              </td>
              <td className="py-1.5 pr-3 text-right tabular-nums">{wholeNumber(scoreOf(result))}</td>
              <td className="py-1.5 text-right tabular-nums">{gainOf(tries, result) ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
