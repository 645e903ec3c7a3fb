import { i18n } from '#i18n';
import { isHot, type Crisis } from '@/lib/core/crisis/crisis';
import type { Contact } from '@/lib/core/plan/plan';
import { levelWord, networkWord } from '../words';
import { exactWords } from '../time';
import { crisisName, crisisReasonWords } from './words';

/** Threads named in a message: people read the first few. */
const mostThreads = 5;

/** What a colleague needs to know first. Names no commenter and quotes none. */
export function noticeOf(crisis: Crisis): { subject: string; body: string } {
  const name = crisisName(crisis);
  const threads = crisis.threads.filter(isHot);
  const lines = [
    i18n.t('notice.what', { level: levelWord(crisis.level), name }),
    i18n.t('notice.since', { time: exactWords(crisis.firstSignalAt) }),
    i18n.t('notice.why', { reasons: crisis.reasons.map(crisisReasonWords).join(', ') }),
    '',
    ...threads
      .slice(0, mostThreads)
      .map(({ title, network, url }) => `– ${title} (${networkWord(network)}) ${url}`),
    '',
    i18n.t('notice.ask'),
  ];
  return {
    subject: i18n.t('notice.subject', { level: levelWord(crisis.level), name }),
    body: lines.join('\n'),
  };
}

/** Mail programs cut longer addresses; the text is shortened, the people never. */
const longestBody = 1500;

/** As much of it as an address of that length holds: an accent takes six letters there, and half a sign none. */
function encodedBody(body: string): string {
  let kept = body;
  while (encodeURIComponent(kept.toWellFormed()).length > longestBody) kept = kept.slice(0, -20);
  return encodeURIComponent(kept.toWellFormed());
}

export function mailTo(
  contacts: readonly Contact[],
  { subject, body }: { subject: string; body: string },
): string {
  const to = contacts.map(({ email }) => encodeURIComponent(email)).join(',');
  return `mailto:${to}?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodedBody(body)}`;
}
