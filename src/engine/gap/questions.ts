import type { Gap, GapItem } from '../../insights';

const most = 4;

/** What to ask them: the terms that may not fit first, then what is missing, then what goes unmentioned. */
export function questionsFor({ items, unmentioned = [] }: Gap): string[] {
  const open = items.filter(({ state }) => state !== 'met');
  const about = (subject: GapItem['about']) => open.find((item) => item.about === subject);
  const lacking = open.find(
    ({ state, strength, skills }) =>
      state === 'missing' && strength === 'required' && skills.length > 0,
  );
  const unnamed = unmentioned.slice(0, 2).map(({ name }) => name);
  return [
    about('authorisation') && !about('authorisation')?.unsaid
      ? 'Before the first interview: is sponsorship out of the question for this role?'
      : null,
    about('place') ? 'How fixed is the place of work, and who pays for a move?' : null,
    about('workplace') ? 'How many days a week is the team together, and is that settled?' : null,
    lacking
      ? `How much of the first year depends on “${lacking.label}”, and who in the team has it today?`
      : null,
    unnamed.length > 0
      ? `${unnamed.join(' and ')}: usual in this role and not mentioned. Who answers for it?`
      : null,
  ]
    .filter((question) => question !== null)
    .slice(0, most);
}
