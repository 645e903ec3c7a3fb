import { i18n } from '#i18n';
import { scenarioOf } from '@/lib/core/rehearsal/scenarios';
import { hrefTo } from '../crisis/use-route';
import type { ViewProps } from '../crisis/views';
import { Notice } from '../ui/notice';
import { PracticeList } from './practice-list';
import { Rehearse } from './rehearse';
import { ResultPage } from './result-page';
import { useRehearsals } from './use-rehearsals';

/** The list; a made thread to practise on; or what came of a try. */
export function PracticePage({ id }: ViewProps) {
  const tries = useRehearsals();
  if (tries === undefined) return null;
  if (id === null) return <PracticeList tries={tries} />;
  const scenario = scenarioOf(id);
  if (scenario !== null) {
    // Each try has its own order of reactions, and the same try can be played again.
    const seed = tries.filter((each) => each.scenario === id).length;
    return <Rehearse key={id} scenario={scenario} seed={seed} />;
  }
  const result = tries.find((each) => each.id === id);
  if (result !== undefined) return <ResultPage result={result} tries={tries} />;
  return (
    <Notice title={i18n.t('rehearsal.goneTitle')}>
      <a href={hrefTo('practice')}>{i18n.t('rehearsal.all')}</a>
    </Notice>
  );
}
