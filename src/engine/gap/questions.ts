import type { Gap, GapItem } from '../../insights';
import { allOf } from '../../words/in-a-row';
import type { Say } from '../../words/say';

const most = 4;

/** What to ask them: the terms that may not fit first, then what is missing, then what goes unmentioned. */
export function questionsFor({ items, unmentioned = [] }: Gap, say: Say): string[] {
  const open = items.filter(({ state }) => state !== 'met');
  const about = (subject: GapItem['about']) => open.find((item) => item.about === subject);
  const lacking = open.find(
    ({ state, strength, skills }) =>
      state === 'missing' && strength === 'required' && skills.length > 0,
  );
  const unnamed = unmentioned.slice(0, 2).map(({ name }) => name);
  return [
    about('authorisation') && !about('authorisation')?.unsaid ? say('talk.askSponsorship') : null,
    about('place') ? say('talk.askPlace') : null,
    about('workplace') ? say('talk.askWorkplace') : null,
    lacking ? say('talk.askLacking', { asked: lacking.label }) : null,
    unnamed.length > 0 ? say('talk.askUnmentioned', { skills: allOf(unnamed, say) }) : null,
  ]
    .filter((question) => question !== null)
    .slice(0, most);
}
