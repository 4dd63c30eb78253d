import { useId, useMemo, useState } from 'react';
import type { RoleId } from '../../insights';
import type { Skill } from '../../knowledge/schema';
import type { Person } from '../../profile/person';
import { say } from '../../words/own-say';
import { knowledge } from '../use-insights';
import { SuggestionChips } from './suggestion-chips';
import { useKeptDemand } from './use-kept-demand';
import { askedSkills, usualSkills } from './usual-skills';

/** Skills to add with one press: what people in a role usually have, and what the kept postings ask for. */
export function Suggestions({
  person,
  roleInView,
  most = 7,
  aim,
  add,
  remove,
}: {
  person: Person;
  /** The role of the posting in view; null: there is none. */
  roleInView: RoleId | null;
  most?: number;
  /** Keeps the role aimed at. */
  aim: (role: RoleId) => void;
  add: (skill: Skill) => void;
  remove: (skill: Skill) => void;
}) {
  const id = useId();
  const [round, setRound] = useState(0);
  const kept = useKeptDemand('any');
  const { roles } = knowledge();
  const target = roles.find((role) => role.id === person.targetRole)?.id;
  const role = target ?? roleInView ?? roles[0]?.id;
  // Made anew when asked for, not at every press: nothing moves away under the pointer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const [usual, asked] = useMemo(() => {
    const first = role ? usualSkills(role, person, knowledge(), most) : [];
    const offered = new Set(first.map((skill) => skill.id));
    const others = kept ? askedSkills(kept, person, knowledge(), most + first.length) : [];
    return [first, others.filter(({ skill }) => !offered.has(skill.id)).slice(0, most)];
  }, [role, round, most, kept]);
  const held = useMemo(() => new Set(person.skills.map((skill) => skill.id)), [person]);
  const chips = { held, add, remove };
  return (
    <div className="suggestions">
      <div className="suggestions-for">
        <label htmlFor={id}>{say('profile.often')}</label>
        <select
          id={id}
          value={role}
          onChange={({ target: { value } }) => {
            const chosen = roles.find((one) => one.id === value);
            if (chosen) aim(chosen.id);
          }}
        >
          {roles.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </div>
      <SuggestionChips
        label={say('profile.usual')}
        offered={usual.map((skill) => ({ skill }))}
        {...chips}
      >
        <li>
          {usual.length === 0 ? (
            <span className="aside">{say('profile.haveAll')}</span>
          ) : (
            <button type="button" className="quiet" onClick={() => setRound(round + 1)}>
              {say('profile.more')}
            </button>
          )}
        </li>
      </SuggestionChips>
      {kept && asked.length > 0 && (
        <>
          <p className="suggestions-for">{say('profile.asked', { count: kept.of })}</p>
          <SuggestionChips label={say('profile.askedOften')} offered={asked} {...chips} />
        </>
      )}
    </div>
  );
}
