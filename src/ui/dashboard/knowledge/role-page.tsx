import { useEffect } from 'react';
import type { RoleProfile, RoleStory } from '../../../knowledge/schema';
import { say } from '../../../words/own-say';
import { said } from '../../../words/said';
import { listed } from '../../parts/listed';
import { knowledge } from '../../use-insights';
import { hashOf } from '../route';
import { aliasWords } from './alias-words';
import { comparedRoles } from './compared-roles';
import { anchorOf, type Chapter, type ChapterArea, chaptersOf } from './passages';
import { SourceLink } from './source-link';

/** One role in full; `anchor`: the statement to begin with. */
export function RolePage({
  role,
  story,
  anchor,
}: {
  role: RoleProfile;
  story: RoleStory;
  anchor: string | undefined;
}) {
  const chapters = chaptersOf(story);
  useEffect(() => {
    const place = anchor === undefined ? null : document.getElementById(anchor);
    if (place) {
      place.scrollIntoView({ block: place.localName === 'section' ? 'start' : 'center' });
      place.focus({ preventScroll: true });
    } else document.querySelector('main')?.scrollTo(0, 0);
  }, [anchor]);
  return (
    <div className="role-page">
      <nav className="role-chapters" aria-label={say('roles.chapters')}>
        {chapters.map(({ id, title }) => (
          <a key={id} href={hashOf('knowledge', [role.id, id])}>
            {title}
          </a>
        ))}
      </nav>
      <article className="role-text">
        <h1>{role.title}</h1>
        <p className="aside">
          {said('roles.alsoCalled', {
            names: <span lang="en">{listed(role.aliases.slice(0, 6).map(aliasWords))}</span>,
          })}
        </p>
        {chapters.map((chapter) => (
          <ChapterText key={chapter.id} chapter={chapter} anchor={anchor} />
        ))}
      </article>
      <RoleGlance role={role} />
    </div>
  );
}

/** The role's figures and skills beside its text. */
function RoleGlance({ role }: { role: RoleProfile }) {
  const rows = comparedRoles([role], knowledge()).filter(({ brief }) => brief);
  return (
    <aside className="role-glance" aria-label={say('roles.glance')}>
      <dl>
        {rows.map(({ label, cells: [figures = []] }) => (
          <div key={label}>
            <dt>{label}</dt>
            {figures.map(({ text, lang, source, section }) => (
              <dd key={text} lang={lang}>
                {text} {source && <SourceLink id={source} section={section} />}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </aside>
  );
}

function ChapterText({
  chapter: { id, title, areas },
  anchor,
}: {
  chapter: Chapter;
  anchor: string | undefined;
}) {
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {areas.map((area, at) => (
        <AreaText key={area.area} chapter={id} area={area} at={at} anchor={anchor} />
      ))}
    </section>
  );
}

function AreaText({
  chapter,
  area: { area, lead, facts },
  at,
  anchor,
}: {
  chapter: string;
  area: ChapterArea;
  at: number;
  anchor: string | undefined;
}) {
  const offset = lead ? 1 : 0;
  const told = (id: string) => ({
    id,
    tabIndex: -1,
    className: id === anchor ? 'statement sought' : 'statement',
  });
  return (
    <div className="role-area" lang="en">
      {area !== '' && (
        <h3 {...(lead ? told(anchorOf(chapter, at, 0)) : {})}>
          {area} {lead && <SourceLink id={lead.source} section={lead.section} />}
        </h3>
      )}
      {facts.map((fact, index) => (
        <p key={fact.text} {...told(anchorOf(chapter, at, index + offset))}>
          {fact.text} <SourceLink id={fact.source} section={fact.section} />
        </p>
      ))}
    </div>
  );
}
