import { useEffect, useState } from 'react';
import type { RoleId } from '../../insights';
import { loadRoleStory } from '../../knowledge/role-story';
import type { Fact, RoleStory } from '../../knowledge/schema';
import { say } from '../../words/own-say';
import { Disclosure } from '../parts/disclosure';
import { knowledge } from '../use-insights';

type Area = RoleStory['responsibilities'][number];

/** What the knowledge base tells of a role. */
export function Story({ id }: { id: RoleId }) {
  const [story, setStory] = useState<RoleStory | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    loadRoleStory(id).then(
      (loaded) => gone || setStory(loaded),
      () => gone || setStory('failed'),
    );
    return () => {
      gone = true;
    };
  }, [id]);

  if (story === null) return <p className="aside">{say('role.opening')}</p>;
  if (story === 'failed') {
    return <p className="warn">{say('role.notOpened')}</p>;
  }
  return (
    <div className="story">
      {story.summary.map((fact) => (
        <p key={fact.text}>
          <Told fact={fact} />
        </p>
      ))}
      <Chapter title={say('role.job')} areas={story.responsibilities} />
      <Chapter title={say('role.asks')} areas={story.requirements} />
      <Chapter title={say('role.career')} areas={story.career} />
      <Chapter title={say('role.pay')} areas={story.pay} />
      <Chapter title={say('role.market')} areas={story.market} />
      <Chapter title={say('role.trends')} areas={story.trends} />
      <Chapter title={say('role.softSkills')} areas={story.softSkills} />
      <Chapter title={say('role.bestPractices')} areas={story.bestPractices} />
      {story.challenges.length > 0 && (
        <Disclosure summary={say('role.challenges')}>
          {story.challenges.map(({ challenge, remedies }) => (
            <div key={challenge.text} className="area">
              <p>
                <b>
                  <Told fact={challenge} />
                </b>
              </p>
              <Facts facts={remedies} />
            </div>
          ))}
        </Disclosure>
      )}
    </div>
  );
}

function Chapter({ title, areas }: { title: string; areas: Area[] }) {
  if (areas.length === 0) return null;
  return (
    <Disclosure summary={title}>
      {areas.map(({ area, facts }) => (
        <div key={area} className="area">
          <h3 lang="en">{area}</h3>
          <Facts facts={facts} />
        </div>
      ))}
    </Disclosure>
  );
}

function Facts({ facts }: { facts: Fact[] }) {
  return (
    <ul className="reasons">
      {facts.map((fact) => (
        <li key={fact.text}>
          <Told fact={fact} />
        </li>
      ))}
    </ul>
  );
}

/** A statement, in the knowledge base's English, and one click away where it comes from. */
function Told({ fact: { text, source, section } }: { fact: Fact }) {
  const from = knowledge().sources.find(({ id }) => id === source);
  return (
    <>
      <span lang="en">{text}</span>
      {from && (
        <>
          {' '}
          <a
            className="from"
            href={from.url}
            target="_blank"
            rel="noreferrer"
            title={say('role.sourceSection', { source: from.title, section })}
          >
            {say('role.source')}
          </a>
        </>
      )}
    </>
  );
}
