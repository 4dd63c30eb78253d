import { isRelevanceWrong, isRoleWrong, type RoleGuess } from './role-scores';

/** Each mistake in a few lines: what was said, what is right, and the words that led there. */
export function roleMistakes(guesses: readonly RoleGuess[]): string[] {
  return guesses.flatMap((guess) => {
    const { label, id, title } = guess.posting;
    const { relevance = [], roles = [] } = guess.because ?? {};
    const lines: string[] = [];
    if (isRelevanceWrong(guess)) {
      lines.push(
        `  ${guess.relevant ? 'called ML leadership, is not' : 'not called ML leadership, but is'}: ${relevance.join(' ')}`,
      );
    }
    if (isRoleWrong(guess)) {
      lines.push(
        `  role ${guess.role ?? `none (${guess.ranked[0]} would be closest)`}, not ${label.role}:`,
        ...roles.map((words) => `    ${words}`),
      );
    }
    const head = `${id} ${title.slice(0, 90)} (set ${label.set}, reader's confidence ${label.confidence})`;
    return lines.length > 0 ? [head, ...lines] : [];
  });
}
