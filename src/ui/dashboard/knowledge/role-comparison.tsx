import { useState } from 'react';
import type { RoleId } from '../../../insights';
import type { RoleStory } from '../../../knowledge/schema';
import { say } from '../../../words/own-say';
import { Disclosure } from '../../parts/disclosure';
import { knowledge } from '../../use-insights';
import { hashOf } from '../route';
import { comparedRoles } from './compared-roles';
import { type Chapter, chapterIds, chaptersOf, chapterTitle } from './passages';
import { SourceLink } from './source-link';

/** Roles side by side: what they ask and pay, and chapter by chapter what is told of them. */
export function RoleComparison({ stories }: { stories: RoleStory[] }) {
  const all = knowledge().roles;
  const [chosen, setChosen] = useState<ReadonlySet<RoleId>>(new Set(all.map(({ id }) => id)));
  const roles = all.filter(({ id }) => chosen.has(id));
  const told = roles.map(({ id }) => {
    const story = stories.find((one) => one.id === id);
    return story ? chaptersOf(story) : [];
  });
  const toggle = (id: RoleId) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    // Nothing beside nothing is no comparison.
    if (next.size > 0) setChosen(next);
  };
  return (
    <article className="role-comparison">
      <h1>{say('roles.compare')}</h1>
      <fieldset className="role-choice">
        <legend className="unseen">{say('roles.choose')}</legend>
        {all.map(({ id, title }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} /> {title}
          </label>
        ))}
      </fieldset>
      <div className="compare-table">
        <table style={{ minWidth: `${10 + roles.length * 12}rem` }}>
          <thead>
            <tr>
              <td />
              {roles.map(({ id, title }) => (
                <th key={id} scope="col">
                  <a href={hashOf('knowledge', [id])}>{title}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparedRoles(roles, knowledge()).map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map((figures, at) => (
                  <td key={roles[at]?.id}>
                    {figures.length === 0 && <span className="aside">–</span>}
                    {figures.map(({ text, lang, source, section }) => (
                      <p key={text} lang={lang}>
                        {text} {source && <SourceLink id={source} section={section} />}
                      </p>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
            {chapterIds.map((id) => (
              <tr key={id}>
                <th scope="row">{chapterTitle(id)}</th>
                {told.map((chapters, at) => (
                  <td key={roles[at]?.id}>
                    <ChapterCell chapter={chapters.find((one) => one.id === id)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </article>
  );
}

/** The first words of a chapter; the rest opens in place. */
function ChapterCell({ chapter }: { chapter: Chapter | undefined }) {
  if (!chapter) return <span className="aside">–</span>;
  const [first, ...others] = chapter.areas;
  return (
    <>
      {first && <AreaCell area={first} />}
      {others.length > 0 && (
        <Disclosure summary={say('roles.more', { count: others.length })}>
          {others.map((area) => (
            <AreaCell key={area.area} area={area} />
          ))}
        </Disclosure>
      )}
    </>
  );
}

function AreaCell({ area: { area, lead, facts } }: { area: Chapter['areas'][number] }) {
  return (
    <div className="role-area" lang="en">
      {area !== '' && (
        <h3>
          {area} {lead && <SourceLink id={lead.source} section={lead.section} />}
        </h3>
      )}
      {facts.map((fact) => (
        <p key={fact.text}>
          {fact.text} <SourceLink id={fact.source} section={fact.section} />
        </p>
      ))}
    </div>
  );
}
