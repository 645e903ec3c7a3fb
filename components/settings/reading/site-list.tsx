import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/platform/bus';
import { requestOrigin } from '@/lib/platform/permissions';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-fields';
import { Said } from '../../ui/said';
import { FixedSite } from './fixed-site';
import { siteName, typedPattern } from './site-pattern';

type Problem = 'options.siteBad' | 'options.siteRefused' | 'options.siteAlready' | 'panel.workerSilent';

interface SiteListProps {
  watched: readonly string[];
  /** Those that the organisation set: they stay, and the browser asks for each all the same. */
  fixed: readonly string[];
}

/** Sites are watched one by one, each with the browser's own question. */
export function SiteList({ watched, fixed }: SiteListProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const pattern = typedPattern(typed);
    setSaid('');
    if (pattern === null) return setProblem('options.siteBad');
    if (watched.includes(pattern)) return setProblem('options.siteAlready');
    // In the click itself, before anything is awaited: the browser otherwise refuses to ask.
    void requestOrigin(pattern).then(async (granted) => {
      if (!granted) return setProblem('options.siteRefused');
      const asked = await ask('site.watch', { pattern, tabId: null });
      if (!asked.ok) return setProblem('panel.workerSilent');
      if (!asked.value.watched) return setProblem('options.siteRefused');
      setProblem(null);
      // Whoever has begun to type the next one meanwhile keeps it.
      setTyped((now) => (now === typed ? '' : now));
      return setSaid(i18n.t('options.siteAdded', { site: siteName(pattern) }));
    });
  };
  const remove = async (pattern: string): Promise<void> => {
    const asked = await ask('site.unwatch', { pattern });
    setProblem(asked.ok ? null : 'panel.workerSilent');
    setSaid(asked.ok ? i18n.t('options.siteRemoved', { site: siteName(pattern) }) : '');
  };
  return (
    <>
      {watched.length === 0 ? (
        <p className="text-soft">{i18n.t('options.noSites')}</p>
      ) : (
        <ul
          aria-label={i18n.t('options.sites')}
          className="divide-y divide-line rounded-md border border-line"
        >
          {watched.map((pattern) => (
            <li key={pattern} className="flex items-center gap-2 py-1 pr-1 pl-3">
              <span className="grow">{siteName(pattern)}</span>
              {fixed.includes(pattern) ? (
                <FixedSite pattern={pattern} />
              ) : (
                <Button
                  look="quiet"
                  aria-label={i18n.t('options.removeSite', { site: siteName(pattern) })}
                  onClick={() => void remove(pattern)}
                >
                  {i18n.t('options.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form aria-label={i18n.t('options.siteAdd')} onSubmit={add}>
        <TextField
          label={i18n.t('options.siteAddress')}
          placeholder={i18n.t('options.sitePlaceholder')}
          error={problem === null ? null : i18n.t(problem)}
          action={
            <Button type="submit" disabled={typed.trim() === ''}>
              {i18n.t('options.add')}
            </Button>
          }
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setProblem(null);
          }}
        />
      </form>
      <Said>{said}</Said>
    </>
  );
}
