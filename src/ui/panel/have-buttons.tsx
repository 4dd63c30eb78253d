import { createContext, useContext } from 'react';
import { say } from '../../words/own-say';
import { About } from '../parts/about';
import { Icon } from '../parts/icon';
import { knowledge } from '../use-insights';

/** How a part adds a skill to the profile; null where it cannot. */
export const HaveContext = createContext<((skill: { id: string; name: string }) => void) | null>(
  null,
);

/** "I have this", for each of the skills that would do. */
export function HaveButtons({ skills }: { skills: string[] }) {
  const have = useContext(HaveContext);
  if (!have) return null;
  const known = knowledge().skills.filter(({ id }) => skills.includes(id));
  return known.map(({ id, name }) => (
    <button key={id} type="button" className="quiet" onClick={() => have({ id, name })}>
      <Icon name="plus" />
      {known.length === 1 ? (
        <>
          {say('fit.haveThis')}
          <About name={name} />
        </>
      ) : (
        say('fit.haveOne', { skill: name })
      )}
    </button>
  ));
}
