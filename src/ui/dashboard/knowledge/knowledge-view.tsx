import { useDeferredValue, useMemo, useState } from 'react';
import type { RoleStory } from '../../../knowledge/schema';
import { say } from '../../../words/own-say';
import { knowledge } from '../../use-insights';
import { hashOf } from '../route';
import { passageSearch } from './find-passages';
import { type Passage, passagesOf } from './passages';
import { RoleComparison } from './role-comparison';
import { RolePage } from './role-page';
import { SourceLink } from './source-link';
import { SourcesPage } from './sources-page';
import { useStories } from './use-stories';

/** What is known about the five roles: read in full, searched, compared. `path`: the page, and a place in it. */
export function KnowledgeView({ path }: { path: readonly string[] }) {
  const stories = useStories();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { roles } = knowledge();
  const [page = roles[0]?.id, anchor] = path;
  const current = (name: string) =>
    asked === '' && page === name ? { 'aria-current': 'page' as const } : {};
  return (
    <div className="knowledge">
      <header className="knowledge-bar">
        <search>
          <input
            type="search"
            aria-label={say('roles.search')}
            placeholder={say('roles.search')}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </search>
        <nav aria-label={say('roles.places')}>
          {roles.map(({ id, title }) => (
            <a
              key={id}
              href={hashOf('knowledge', [id])}
              {...current(id)}
              onClick={() => setText('')}
            >
              {title}
            </a>
          ))}
          <a
            className="apart"
            href={hashOf('knowledge', ['compare'])}
            {...current('compare')}
            onClick={() => setText('')}
          >
            {say('roles.sideBySide')}
          </a>
          <a
            href={hashOf('knowledge', ['sources'])}
            {...current('sources')}
            onClick={() => setText('')}
          >
            {say('roles.sources')}
          </a>
        </nav>
        {say.locale !== 'en' && <p className="aside">{say('roles.inEnglish')}</p>}
      </header>
      {page === 'sources' && asked === '' ? (
        <SourcesPage />
      ) : stories === null ? (
        <p className="nothing aside">{say('role.opening')}</p>
      ) : stories === 'failed' ? (
        <p className="nothing warn">{say('role.notOpened')}</p>
      ) : asked !== '' ? (
        <Found stories={stories} text={asked} leave={() => setText('')} />
      ) : page === 'compare' ? (
        <RoleComparison stories={stories} />
      ) : (
        <Role stories={stories} id={page} anchor={anchor} />
      )}
    </div>
  );
}

function Role({
  stories,
  id,
  anchor,
}: {
  stories: RoleStory[];
  id: string | undefined;
  anchor: string | undefined;
}) {
  const { roles } = knowledge();
  const role = roles.find((one) => one.id === id) ?? roles[0];
  const story = stories.find((one) => one.id === role?.id);
  return role && story && <RolePage key={role.id} role={role} story={story} anchor={anchor} />;
}

/** What the search found, role by role. */
function Found({
  stories,
  text,
  leave,
}: {
  stories: RoleStory[];
  text: string;
  leave: () => void;
}) {
  const search = useMemo(() => passageSearch(stories.flatMap(passagesOf)), [stories]);
  const found = useMemo(() => search(text), [search, text]);
  const { roles } = knowledge();
  return (
    <article className="found">
      <p className="aside" role="status">
        {found.length === 0
          ? say('roles.nothingFound')
          : say('roles.statements', { count: found.length })}
      </p>
      {roles.map(({ id, title }) => {
        const own = found.filter(({ role }) => role === id);
        return own.length === 0 ? null : (
          <section key={id}>
            <h2>{title}</h2>
            <ul>
              {own.map((passage) => (
                <Hit key={passage.anchor} passage={passage} leave={leave} />
              ))}
            </ul>
          </section>
        );
      })}
    </article>
  );
}

function Hit({
  passage: { role, anchor, chapter, area, fact },
  leave,
}: {
  passage: Passage;
  leave: () => void;
}) {
  return (
    <li>
      <a href={hashOf('knowledge', [role, anchor])} onClick={leave}>
        {chapter}
        {area && <span lang="en"> › {area}</span>}
      </a>
      <p lang="en">
        {fact.text} <SourceLink id={fact.source} section={fact.section} />
      </p>
    </li>
  );
}
