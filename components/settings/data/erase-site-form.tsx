import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/platform/bus';
import { sitesKept } from '@/lib/storage/erase-site';
import { useDb } from '../../desk';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/select';
import { Said } from '../../ui/said';
import { Confirm } from '../confirm';

/** What is kept of one site, to be erased. Nothing to see where nothing is kept. */
export function EraseSiteForm() {
  const db = useDb();
  const sites = useLiveQuery(() => sitesKept(db), [db]);
  const [chosen, setChosen] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<{ text: string; isFailure: boolean } | null>(null);
  const site = sites?.find(({ host }) => host === chosen);
  const erase = async (): Promise<void> => {
    const asked = await ask('data.erase-site', { host: chosen });
    setAsking(false);
    setChosen('');
    setSaid(
      asked.ok
        ? { text: i18n.t('erasing.siteErased', asked.value.threads), isFailure: false }
        : { text: i18n.t('panel.workerSilent'), isFailure: true },
    );
  };
  if (sites === undefined || (sites.length === 0 && said === null)) return null;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-end gap-2">
        <SelectField
          label={i18n.t('erasing.site')}
          value={site === undefined ? '' : chosen}
          options={[
            { value: '', label: i18n.t('erasing.siteNone') },
            ...sites.map(({ host, threads }) => ({
              value: host,
              label: `${host} (${i18n.t('crisis.threads', threads)})`,
            })),
          ]}
          onChange={(host) => {
            setChosen(host);
            setSaid(null);
          }}
        />
        <Button look="danger" disabled={site === undefined} onClick={() => setAsking(true)}>
          {i18n.t('erasing.eraseSite')}
        </Button>
      </div>
      {isAsking && site !== undefined && (
        <Confirm
          label={i18n.t('erasing.site')}
          question={i18n.t('erasing.siteAsk', { site: site.host })}
          yes={i18n.t('erasing.yes')}
          onNo={() => setAsking(false)}
          onYes={() => void erase()}
        />
      )}
      <Said className={said?.isFailure === true ? 'text-severe' : 'text-accent'}>{said?.text}</Said>
    </div>
  );
}
