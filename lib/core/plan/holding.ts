import type { Crisis, CrisisLevel } from '../crisis/crisis';
import { isInForce, statementText, type Statement } from '../draft/statement';
import type { Plan, Playbook } from './plan';

/**
 * Holding statements that come with Accalmie (G18): said before the facts are complete, so they promise a next word
 * and nothing else. The gaps are the user's to fill; at severe the information page is where people are sent (G48).
 */
const packaged: Record<'en' | 'fr', Record<CrisisLevel, string>> = {
  en: {
    minor:
      'Hello everyone, we have read your messages and we are looking into them. We will come back to you here by [time].',
    moderate:
      'Hello everyone, we have seen what you report about [what happened]. We are checking the facts right now. We will share what we know here by [time], even if it is not everything yet.',
    severe:
      'Hello everyone, we know about [what happened] and understand how worrying this is. It comes before everything else for us today. What we know so far, and what to do in the meantime, is on [information page]; the next update comes at [time].',
  },
  fr: {
    minor:
      'Bonjour à toutes et à tous, nous avons bien lu vos messages et nous regardons ce qui se passe. Nous revenons vers vous ici avant [heure].',
    moderate:
      'Bonjour à toutes et à tous, nous avons vu ce que vous signalez au sujet de [ce qui s’est passé]. Nous vérifions les faits en ce moment même. Nous partagerons ici ce que nous savons avant [heure], même si tout n’est pas encore établi.',
    severe:
      'Bonjour à toutes et à tous, nous sommes informés de [ce qui s’est passé] et nous comprenons votre inquiétude. C’est aujourd’hui notre priorité. Ce que nous savons et la conduite à tenir en attendant sont sur [page d’information]\u202f; prochain point à [heure].',
  },
};

export const holdingLanguages = ['en', 'fr'] as const;
export type HoldingLanguage = (typeof holdingLanguages)[number];

/** The brand's own words for a level and a language, else those that come with Accalmie. */
export const holdingStatement = (
  playbook: Playbook,
  level: CrisisLevel,
  language: HoldingLanguage,
  informationPage: string,
): string => {
  const own = playbook.holding[language] ?? '';
  const text = own === '' ? packaged[language][level] : own;
  const gap = language === 'fr' ? '[page d’information]' : '[information page]';
  return informationPage === '' ? text : text.replaceAll(gap, informationPage);
};

export interface PublicWords {
  kind: 'statement' | 'holding';
  language: string;
  text: string;
}

/**
 * What a reply in a crisis may say in public: its approved statement while that holds (G20), until there is one the
 * holding statement of its level (G18).
 * @param language of the reply; the holding statement comes in `otherwise` where there is none in it
 * @param now ISO 8601
 */
export function publicWords(
  crisis: Pick<Crisis, 'level' | 'statementId'>,
  plan: Plan,
  statements: readonly Statement[],
  { language, otherwise, now }: { language: string; otherwise: HoldingLanguage; now: string },
): PublicWords {
  const approved = statements.find(({ id }) => id === crisis.statementId);
  const text = approved !== undefined && isInForce(approved, now) ? statementText(approved, language) : '';
  if (text !== '') return { kind: 'statement', language, text };
  const spoken = holdingLanguages.find((one) => one === language) ?? otherwise;
  const playbook = plan.playbooks[crisis.level];
  return {
    kind: 'holding',
    language: spoken,
    text: holdingStatement(playbook, crisis.level, spoken, plan.informationPage),
  };
}
