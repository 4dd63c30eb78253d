import { describe, expect, test } from 'vitest';
import type { Announcement, Request } from '../messages';
import { defaultSettings, readSettings, type Settings } from '../settings';
import { answer, mayAsk, type Surroundings } from './requests';

function surroundings() {
  let settings: Settings = defaultSettings;
  const announced: Announcement[] = [];
  const marked: number[] = [];
  const around: Surroundings = {
    now: () => '2026-11-21T08:00:00.000Z',
    announce: (announcement) => void announced.push(announcement),
    markUnavailable: (tab) => void marked.push(tab),
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
  return { around, announced, marked };
}

describe('a job page’s script', () => {
  test('may ask nothing of the profile and change no setting but the fold', () => {
    for (const verb of [
      'profile:get',
      'profile:save',
      'profile:edit',
      'profile:add-skill',
      'data:stored',
      'data:delete',
      'settings:save',
    ] as const)
      expect(mayAsk('content-script', verb)).toBe(false);
    for (const verb of ['panel:unavailable', 'panel:collapsed', 'settings:get'] as const)
      expect(mayAsk('content-script', verb)).toBe(true);
  });

  test('is refused in words', async () => {
    const { around } = surroundings();
    expect(await answer({ verb: 'profile:get' }, 'content-script', 1, around)).toEqual({
      refused: 'Not for a content-script: profile:get',
    });
  });

  test('marks its own tab when no frame can live there', async () => {
    const { around, marked } = surroundings();
    await answer({ verb: 'panel:unavailable' }, 'content-script', 7, around);
    expect(marked).toEqual([7]);
  });

  test('remembers the fold', async () => {
    const { around } = surroundings();
    await answer({ verb: 'panel:collapsed', collapsed: true }, 'content-script', 7, around);
    expect(await answer({ verb: 'settings:get' }, 'content-script', 7, around)).toEqual({
      answer: { home: 'page', collapsed: true },
    });
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
  const settings = { home: 'side-panel', collapsed: false };
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
