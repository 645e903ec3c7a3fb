import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { shownLanguage } from './words';
import './ui/theme.css';

/** Draws a screen in the words' own language, titled for those who switch windows by ear. */
export function mount(title: string, screen: ReactNode): void {
  const root = document.querySelector('#root');
  if (root === null) throw new Error('The page has no #root');
  document.documentElement.lang = shownLanguage();
  document.title = `${title} – ${i18n.t('extName')}`;
  createRoot(root).render(<StrictMode>{screen}</StrictMode>);
}
