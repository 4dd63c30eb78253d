import { shipped } from '../engine/role/learned';
import { matchRole } from '../engine/role/match';
import { judgeRelevance } from '../engine/role/relevance';
import type { Knowledge } from '../knowledge/schema';
import { isRelevanceWrong, isRoleWrong, type RoleGuess } from './role-scores';
import type { RoleCase } from './role-training';

/** Each mistake in a few lines: what was said, what is right, and the words that led there. */
export function roleMistakes(
  guesses: readonly RoleGuess[],
  cases: readonly RoleCase[],
  knowledge: Knowledge,
): string[] {
  return guesses.flatMap((guess, at) => {
    const each = cases[at];
    if (each === undefined) return [];
    const { label, id, title } = guess.posting;
    const head = `${id} ${title.slice(0, 90)} (set ${label.set}, reader's confidence ${label.confidence})`;
    const { why, probability } = judgeRelevance(each.signals, shipped.relevance);
    const lines: string[] = [];
    if (isRelevanceWrong(guess))
      lines.push(
        `  ${guess.relevant ? 'called ML leadership, is not' : 'not called ML leadership, but is'} (${guess.probability?.toFixed(2)}): ${why.join(' ')}`,
      );
    if (isRoleWrong(guess)) {
      const { ranked } = matchRole(each.signals, probability, knowledge, shipped.role);
      const words = ranked
        .slice(0, 2)
        .map(
          (role) =>
            `    for ${role.id} ${role.score.toFixed(2)}: ${role.evidence.map(({ quote }) => `“${quote.slice(0, 70)}”`).join(' ')}`,
        );
      lines.push(
        `  role ${guess.role ?? `none (would be ${guess.ranked[0]}, ${guess.probability?.toFixed(2)} relevant)`}, not ${label.role}:`,
        ...words,
      );
    }
    return lines.length > 0 ? [head, ...lines] : [];
  });
}
