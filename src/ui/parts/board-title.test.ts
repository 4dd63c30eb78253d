import { expect, test } from 'vitest';
import { boards } from '../../boards/registry';
import { boardTitle } from './board-title';

/** What its postings say: the layouts of LinkedIn and of Indeed share theirs. */
const idOf = (layout: string) => layout.replace(/^(linkedin|indeed)-.*/, '$1');

test.each(boards.map(({ id, name }) => [idOf(id), name]))(
  '%s is called %s: else name it in board-title.ts',
  (id, name) => {
    expect(boardTitle(id, 'https://www.acme.example/jobs/1')).toBe(name);
  },
);

test('a site that is no board of ours is called by its host', () => {
  expect(boardTitle('page', 'https://www.acme.example/jobs/1')).toBe('acme.example');
  expect(boardTitle('site', 'https://jobs.acme.example/1')).toBe('jobs.acme.example');
});
