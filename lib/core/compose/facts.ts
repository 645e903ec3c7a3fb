import { fold } from '../calm-check/fold';
import type { DraftRequest } from '../draft/draft';
import type { Statement } from '../draft/statement';
import type { ThreadView } from './view';

const stems = (text: string): Set<string> =>
  new Set(Array.from(fold(text).matchAll(/\p{L}{4,}/gu), ([word]) => word.slice(0, 6)));

/** Somebody to talk to, by their own names; a number or an address with it. */
const listens =
  /\b(?:ecoute\w*|detresse|mal-etre|suicid\w*|suizid\w*|help ?lines?|life ?line|samaritans|crisis|listen\w*|telefonseelsorge|krisen\w*|esperanza|emocional|telefono amico|ascolto|emotivo|apoio|valorizacao da vida)\b/;

const namesHelpline = (text: string): boolean =>
  listens.test(fold(text)) && /\d{2}|https?:|www\.|\w\.\w{2,}/.test(text);

/**
 * Approved facts that hold now, are written in the language and belong to the thread: the position of its crisis, then
 * the closest first.
 */
export function factsFor(request: DraftRequest, view: ThreadView): Statement[] {
  const now = request.assessment.lastCommentAt;
  const isDistress = view.situation === 'distress';
  const topics = new Set([view.topic, ...request.assessment.topics.map(({ topic }) => topic)]);
  const asked = stems(request.comments.map(({ comment }) => comment.text).join('\n'));
  return request.statements
    .filter(({ text, expiresAt }) => {
      const holds = expiresAt === null || now === null || Date.parse(now) < Date.parse(expiresAt);
      const written = (text[request.language] ?? '').trim();
      return holds && written !== '' && (!isDistress || namesHelpline(written));
    })
    .map((statement) => {
      const shared = [...stems(statement.text[request.language] ?? '')].filter((stem) =>
        asked.has(stem),
      ).length;
      const onTopic = statement.topics.some((topic) => topic !== 'other' && topics.has(topic));
      const isPosition = statement.id === request.position;
      return { statement, fit: (isPosition ? 10 : 0) + (onTopic ? 3 : 0) + Math.min(4, shared) };
    })
    .filter(({ fit }) => isDistress || fit >= 3)
    .sort((a, b) => b.fit - a.fit || b.statement.approvedAt.localeCompare(a.statement.approvedAt))
    .map(({ statement }) => statement);
}
