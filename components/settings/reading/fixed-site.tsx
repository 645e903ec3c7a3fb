import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { hasOrigin, requestOrigin } from '@/lib/platform/permissions';
import { Button } from '../../ui/button';
import { siteName } from './site-pattern';

/** A site that the organisation set. A policy can't answer the browser's own question for the user: one click does. */
export function FixedSite({ pattern }: { pattern: string }) {
  const [isGranted, setGranted] = useState(true);
  useEffect(() => void hasOrigin(pattern).then(setGranted), [pattern]);
  return (
    <>
      <span className="py-1 text-sm text-soft">{i18n.t('managed.site')}</span>
      {!isGranted && (
        <Button
          aria-label={i18n.t('managed.allowSite', { site: siteName(pattern) })}
          onClick={() => void requestOrigin(pattern).then(setGranted)}
        >
          {i18n.t('managed.allow')}
        </Button>
      )}
    </>
  );
}
