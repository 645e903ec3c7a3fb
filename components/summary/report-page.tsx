import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { pageReport } from '@/lib/app/page-report';
import { askPage } from '@/lib/platform/bus';
import { productVersion } from '@/lib/platform/lifecycle';
import { readStructure } from '@/lib/platform/scripts';
import { tabState } from '@/lib/storage/tabs';
import { useDb } from '../desk';
import { saveFile } from '../save-file';
import { Button } from '../ui/button';
import { Said } from '../ui/said';

/** Saves how the page is built, without its text, for whoever mends the reading of it. */
export function ReportPage({ tabId }: { tabId: number }) {
  const [said, setSaid] = useState<'popup.reported' | 'popup.notReported' | null>(null);
  const db = useDb();
  const row = useLiveQuery(() => tabState(db, tabId), [db, tabId]);
  // Of a page that nobody reads, nobody can say that it is read wrongly.
  if (row === undefined || row === null || !row.active) return null;
  const report = async (): Promise<void> => {
    const [structure, read] = await Promise.all([readStructure(tabId), askPage(tabId, 'page.report', {})]);
    if (structure === null) return setSaid('popup.notReported');
    const soFar = read.ok
      ? { site: read.value.conversation?.site ?? null, comments: read.value.comments }
      : null;
    saveFile('accalmie-page.json', pageReport(structure, soFar, productVersion()));
    return setSaid('popup.reported');
  };
  return (
    <div>
      <Button look="quiet" className="-mx-2" onClick={() => void report()}>
        {i18n.t('popup.report')}
      </Button>
      <Said className="text-soft">{said !== null && i18n.t(said)}</Said>
    </div>
  );
}
