import { useMemo, useState } from 'react';
import type { RoleId } from '../../insights';
import type { Skill } from '../../knowledge/schema';
import { say } from '../../words/own-say';
import { LostLine } from './lost-line';
import { PersonFieldGrid } from './person-field';
import { SavingLine } from './saving-line';
import { SkillField } from './skill-field';
import { SkillList } from './skill-list';
import { Suggestions } from './suggestions';
import { useProfile } from './use-profile';
import { useRemovals } from './use-removals';
import { WholePerson } from './whole-person';

/** What a posting is mostly held against, beside skills. */
const mostAsked = [
  'totalYears',
  'leadershipYears',
  'degree',
  'workplace',
  'location',
  'targetPay',
] as const;

/** The skills profile, saved as it is typed. The popup and the options page show the same one. */
export function ProfileEditor({
  roleInView,
  most,
  whole = false,
}: {
  /** The role of the posting in view, for suggestions. */
  roleInView: RoleId | null;
  /** How many skills stand there before "show all"; all where it is not given. */
  most?: number;
  /** With all there is to say of a person; else what a posting is mostly held against. */
  whole?: boolean;
}) {
  const profile = useProfile();
  const { person, edit, saving } = profile;
  const removals = useRemovals(profile);
  const [added, setAdded] = useState('');
  const held = useMemo(() => new Set(person.skills.map(({ id }) => id)), [person]);

  if (profile.state === 'loading') return <p className="aside">{say('profile.reading')}</p>;
  if (profile.state === 'failed') {
    return (
      <p className="warn" role="alert">
        {say('profile.unreadable', { problem: profile.problem ?? '' })}
      </p>
    );
  }
  const add = ({ id, name }: Skill) => {
    const there = held.has(id);
    if (!there) edit([{ skill: { id } }]);
    setAdded(say(there ? 'profile.heldAlready' : 'profile.added', { skill: name }));
  };
  const drop = ({ id, name }: Skill) => {
    const skill = person.skills.find((one) => one.id === id);
    if (skill) removals.remove([{ without: id }], name);
  };
  return (
    <div className="profile">
      {whole && <LostLine />}
      <section className="skills" aria-label={say('profile.skills')}>
        <SkillField held={held} add={add} />
        <p className="unseen" role="status">
          {added}
        </p>
        <SkillList
          skills={person.skills}
          edit={edit}
          remove={removals.remove}
          whole={whole}
          {...(most && { most })}
        />
        <Suggestions
          person={person}
          roleInView={roleInView}
          aim={(targetRole) => edit([{ set: { targetRole } }])}
          add={add}
          remove={drop}
        />
      </section>
      <section className="about-you" aria-label={say('profile.aboutYou')}>
        {whole ? (
          <WholePerson person={person} editing={{ edit, remove: removals.remove }} />
        ) : (
          <PersonFieldGrid
            names={mostAsked}
            person={person}
            set={(change) => edit([{ set: change }])}
          />
        )}
      </section>
      <div className="removed" role="status">
        {removals.latest && (
          <>
            <span>{say('profile.removed', { name: removals.latest.name })}</span>
            <button type="button" className="quiet" onClick={removals.undo}>
              {say('profile.undo')}
            </button>
          </>
        )}
      </div>
      <SavingLine saving={saving} retry={profile.retry} discard={profile.discard} />
    </div>
  );
}
