import { useState } from 'react';
import type { Level, PersonSkill } from '../../profile/person';
import { say } from '../../words/own-say';
import { About } from '../parts/about';
import { Icon } from '../parts/icon';
import { listed } from '../parts/listed';
import { knowledge } from '../use-insights';
import type { Editing } from './editing';
import { monthWords } from './month-words';
import { NotesField } from './notes-field';
import { levelNames } from './person-words';
import { MonthOrNowField } from './plain-fields';
import { YearsField } from './years-field';

const levels = Object.keys(levelNames) as Level[];

/** The skills of the profile, the newest first. `most`: how many stand there before "show all". */
export function SkillList({
  skills,
  edit,
  remove,
  most = Number.POSITIVE_INFINITY,
  whole = false,
}: Editing & {
  skills: PersonSkill[];
  most?: number;
  /** With when each was last used, and what shows it. */
  whole?: boolean;
}) {
  const [all, setAll] = useState(false);
  const newest = skills.toReversed();
  // A button for one more row is longer than the row.
  const shown = all || newest.length <= most + 1 ? newest : newest.slice(0, most);
  return (
    <>
      <ul className="skill-list" aria-label={say('profile.yourSkills')}>
        {shown.map((skill) => (
          <SkillRow key={skill.id} skill={skill} edit={edit} remove={remove} whole={whole} />
        ))}
      </ul>
      {shown.length < newest.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {say('profile.showAll', { count: newest.length })}
        </button>
      )}
    </>
  );
}

function SkillRow({
  skill,
  edit,
  remove,
  whole,
}: Editing & { skill: PersonSkill; whole: boolean }) {
  const name = nameOf(skill.id);
  return (
    <li>
      <span className="skill-name" title={name}>
        {name}
      </span>
      <select
        aria-label={say('profile.levelOf', { skill: name })}
        value={skill.level}
        onChange={({ target }) => {
          const level = levels.find((one) => one === target.value);
          if (level) edit([{ skill: { id: skill.id, level } }]);
        }}
      >
        {levels.map((level) => (
          <option key={level} value={level}>
            {levelNames[level]}
          </option>
        ))}
      </select>
      <YearsField
        label={say('profile.yearsOf', { skill: name })}
        quiet
        value={skill.years}
        save={(years) => edit([{ skill: { id: skill.id, years } }])}
      />
      <button
        type="button"
        className="tool"
        title={say('profile.remove')}
        onClick={({ currentTarget }) => {
          // The focus stays in the list: the next row takes it, or the one before.
          const row = currentTarget.closest('li');
          const near = row?.nextElementSibling ?? row?.previousElementSibling;
          near?.querySelector('button')?.focus();
          remove([{ without: skill.id }], name);
        }}
      >
        <Icon name="close" />
        <span className="unseen">{say('profile.removeName', { name })}</span>
      </button>
      {whole && <SkillMore skill={skill} name={name} edit={edit} />}
    </li>
  );
}

/** What few say of a skill, folded until it is wanted. */
function SkillMore({
  skill: { id, lastUsed = null, evidence = null },
  name,
  edit,
}: Pick<Editing, 'edit'> & { skill: PersonSkill; name: string }) {
  const said = [
    lastUsed === 'now' && say('profile.usedNow'),
    lastUsed && lastUsed !== 'now' && say('profile.usedLast', { month: monthWords(lastUsed) }),
    evidence && say('profile.evidence'),
  ];
  return (
    <details className="disclosure skill-more">
      <summary>
        <Icon name="chevron" />
        {listed(said.filter((words) => typeof words === 'string')) || say('profile.moreToSay')}
        <About name={name} />
      </summary>
      <div className="skill-more-fields">
        <MonthOrNowField
          label={say('profile.lastUsed', { skill: name })}
          value={lastUsed}
          save={(month) => edit([{ skill: { id, lastUsed: month } }])}
        />
        <NotesField
          label={say('profile.whatShows', { skill: name })}
          value={evidence}
          most={2_000}
          save={(words) => edit([{ skill: { id, evidence: words } }])}
        />
      </div>
    </details>
  );
}

/** The skill's name; a skill a newer knowledge base knew keeps its id. */
function nameOf(id: string): string {
  return knowledge().skills.find((skill) => skill.id === id)?.name ?? id;
}
