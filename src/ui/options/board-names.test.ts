import { expect, test } from 'vitest';
import { boards } from '../../boards/registry';
import { boardAt, namedBoards } from './board-names';

test('every board stands there once, with its sites', () => {
  const names = namedBoards().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(names)).toEqual(new Set(boards.map(({ name }) => name)));
  expect(namedBoards().find(({ name }) => name === 'LinkedIn')?.sites).toEqual(['linkedin.com']);
});

test('a board with sites in many countries is known by its .com', () => {
  expect(namedBoards().find(({ name }) => name === 'Glassdoor')?.sites[0]).toBe('glassdoor.com');
});

test('an address belongs to the board whose site it is on, and to no look-alike', () => {
  expect(boardAt('https://www.linkedin.com/jobs/view/1/')).toBe('LinkedIn');
  expect(boardAt('https://de.indeed.com/viewjob?jk=1')).toBe('Indeed');
  expect(boardAt('https://notlinkedin.com/jobs/')).toBeNull();
  expect(boardAt('about:blank')).toBeNull();
  expect(boardAt(undefined)).toBeNull();
});
