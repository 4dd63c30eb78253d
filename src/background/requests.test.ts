import { describe, expect, test } from 'vitest';
import type { Sighting } from '../library/sighting';
import type { Announcement, Badge, Request } from '../messages';
import { defaultSettings, readSettings, type Settings } from '../settings';
import { judgeCards } from './judge-cards';
import { answer, mayAsk, type Surroundings } from './requests';

function surroundings() {
  let settings: Settings = defaultSettings;
  const announced: Announcement[] = [];
  const marked: [number, Badge][] = [];
  const read: number[] = [];
  const lists: number[] = [];
  const around: Surroundings = {
    now: () => '2026-11-21T08:00:00.000Z',
    announce: (announcement) => void announced.push(announcement),
    showBadge: (tab, badge) => void marked.push([tab, badge]),
    isPrivate: async (tab) => tab === 13,
    readPageOf: async (tab) => {
      if (tab < 0) throw new Error('Cannot access this page');
      read.push(tab);
    },
    openList: async (tab) => {
      if (tab < 0) throw new Error('Cannot access this page');
      lists.push(tab);
    },
    cardJudge: async () => judgeCards,
    getSettings: async () => settings,
    saveSettings: async (changes) => {
      settings = readSettings({ ...settings, ...changes });
      return settings;
    },
    storedSettings: async () => [{ where: 'settings', name: 'settings', items: 1, bytes: 36 }],
    deleteSettings: async () => {
      settings = defaultSettings;
      return settings;
    },
  };
  return { around, announced, marked, read, lists };
}

describe('a job page’s script', () => {
  test('may ask nothing of the profile and change no setting', () => {
    for (const verb of [
      'profile:get',
      'profile:save',
      'profile:edit',
      'profile:add-skill',
      'data:stored',
      'data:delete',
      'settings:save',
      'page:analyse',
      'list:open',
    ] as const)
      expect(mayAsk('content-script', verb)).toBe(false);
    for (const verb of ['panel:badge', 'settings:get', 'list:judge'] as const)
      expect(mayAsk('content-script', verb)).toBe(true);
  });

  test('is refused in words', async () => {
    const { around } = surroundings();
    expect(await answer({ verb: 'profile:get' }, 'content-script', { id: 1 }, around)).toEqual({
      refused: 'Not for a content-script: profile:get',
    });
  });

  test('marks the toolbar icon of its own tab and of no other', async () => {
    const { around, marked } = surroundings();
    await answer({ verb: 'panel:badge', badge: 'refused' }, 'content-script', { id: 7 }, around);
    await answer({ verb: 'panel:badge', badge: 3 }, 'content-script', undefined, around);
    expect(marked).toEqual([[7, 'refused']]);
  });
});

test('a stranger may ask nothing', async () => {
  const { around } = surroundings();
  const reply = await answer({ verb: 'settings:get' }, 'other', undefined, around);
  expect(reply).toHaveProperty('refused');
});

test('a saved setting is announced and the others stay', async () => {
  const { around, announced } = surroundings();
  const request: Request = { verb: 'settings:save', settings: { home: 'side-panel' } };
  const settings = { ...defaultSettings, home: 'side-panel' };
  expect(await answer(request, 'extension-page', undefined, around)).toEqual({ answer: settings });
  expect(announced).toEqual([{ type: 'settings:changed', settings }]);
});

test('what cannot be deleted stays whole, and nobody is told otherwise', async () => {
  const { around, announced } = surroundings();
  const changes: Request = { verb: 'settings:save', settings: { home: 'side-panel' } };
  await answer(changes, 'extension-page', undefined, around);
  announced.length = 0;
  const reply = await answer({ verb: 'data:delete' }, 'extension-page', undefined, around);
  expect(reply).toMatchObject({ answer: { error: expect.any(String) } });
  expect(announced).toEqual([]);
  expect((await around.getSettings()).home).toBe('side-panel');
});

test('a page read by hand is announced, so that an open side panel connects', async () => {
  const { around, announced, read } = surroundings();
  const request: Request = { verb: 'page:analyse', tabId: 7 };
  const reply = await answer(request, 'extension-page', undefined, around);
  expect(reply).toEqual({ answer: { analysed: true } });
  expect(read).toEqual([7]);
  expect(announced).toEqual([{ type: 'page:started', tabId: 7 }]);
});

test('a page the browser keeps from us is an answer in words, and nobody is told otherwise', async () => {
  const { around, announced } = surroundings();
  const request: Request = { verb: 'page:analyse', tabId: -1 };
  const reply = await answer(request, 'extension-page', undefined, around);
  expect(reply).toEqual({ answer: { error: 'Cannot access this page' } });
  expect(announced).toEqual([]);
});

test('an unknown request is refused', async () => {
  const { around } = surroundings();
  const request = { verb: 'profile:delete' } as unknown as Request;
  expect(await answer(request, 'extension-page', undefined, around)).toEqual({
    refused: 'Unknown request.',
  });
});

test('a store that cannot be opened is an answer, not silence', async () => {
  // Node has no IndexedDB: as in a browser that forbids it.
  const { around, announced } = surroundings();
  const saved = await answer(
    { verb: 'profile:add-skill', skill: 'slurm' },
    'extension-page',
    undefined,
    around,
  );
  expect(saved).toMatchObject({ answer: { error: expect.any(String) } });
  const edit = await answer(
    { verb: 'profile:edit', edits: [{ without: 'slurm' }] },
    'extension-page',
    undefined,
    around,
  );
  expect(edit).toMatchObject({ answer: { error: expect.any(String) } });
  expect(await answer({ verb: 'profile:get' }, 'extension-page', undefined, around)).toHaveProperty(
    'refused',
  );
  expect(announced).toEqual([]);
});

describe('a posting that is looked at in a private window leaves no record', () => {
  const sighting: Sighting = {
    key: 'linkedin 1',
    board: 'linkedin',
    id: '1',
    url: 'https://www.linkedin.com/jobs/view/1/',
    title: 'Director of MLOps',
    company: 'Palisade Maps',
    pay: null,
    required: [],
    first: '2026-11-21',
    last: '2026-11-21',
  };

  // There is no database here: whatever would be noted is refused.
  test('with the panel in the page', async () => {
    const { around } = surroundings();
    const notice = { verb: 'library:notice', sighting } as const;
    const at = (incognito: boolean) =>
      answer(notice, 'extension-page', { id: 7, incognito }, around);
    expect(await at(true)).toEqual({ answer: [] });
    expect(await at(false)).toHaveProperty('refused');
  });

  test('with the browser’s side panel, which stands in no tab', async () => {
    const { around } = surroundings();
    const beside = (tabId: number) =>
      answer({ verb: 'library:notice', sighting, tabId }, 'extension-page', undefined, around);
    expect(await beside(13)).toEqual({ answer: [] });
    expect(await beside(7)).toHaveProperty('refused');
  });
});
