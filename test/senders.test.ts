import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badgeWords } from '../src/background/badge';
import { judgeCards } from '../src/background/judge-cards';
import { answer, type Surroundings } from '../src/background/requests';
import { classifySender, type Sender } from '../src/background/sender';
import type { Badge, Request, Verb } from '../src/messages';
import { defaultSettings, readSettings, type Settings } from '../src/settings';

const id = 'abcdefghijklmnop';
const ours = `chrome-extension://${id}`;
const board = 'https://www.linkedin.com';
const elsewhere = 'https://www.example.org';
const tab = { id: 7 };

/** May ask anything; only what a script in a page needs; nothing. */
type Power = 'all' | 'few' | 'none';

/** Everybody who can reach the background's ear, as the browsers describe them. */
const senders: Record<string, [Power, Sender & { frameId?: number }]> = {
  'the popup': ['all', { id, origin: ours, url: `${ours}/popup.html` }],
  'the workspace in a tab': ['all', { id, origin: ours, url: `${ours}/dashboard.html`, tab }],
  'our frame in a job page': [
    'all',
    { id, origin: ours, url: `${ours}/sidepanel.html`, tab, frameId: 3 },
  ],
  'our script beside a posting': ['few', { id, origin: board, url: `${board}/jobs/`, tab }],
  'our script in a frame of a job page': [
    'few',
    { id, origin: board, url: `${board}/jobs/`, tab, frameId: 4 },
  ],
  'our script on a page analysed by hand': ['few', { id, origin: elsewhere, url: elsewhere, tab }],
  'our script in a page without an origin': [
    'few',
    { id, origin: 'null', url: 'about:srcdoc', tab },
  ],
  'a job page’s process that gives our address': [
    'few',
    { id, origin: board, url: `${ours}/popup.html`, tab },
  ],
  'a page whose name begins like ours': [
    'few',
    { id, origin: `${ours}q`, url: `${ours}q/popup.html`, tab },
  ],
  'another extension': ['none', { id: 'other', origin: 'chrome-extension://other' }],
  'another extension that gives our address': [
    'none',
    { id: 'other', origin: ours, url: `${ours}/popup.html` },
  ],
  'a web page': ['none', { origin: elsewhere, url: elsewhere, tab }],
  'somebody without a name': ['none', { origin: ours, url: `${ours}/popup.html` }],
  'nobody at all': ['none', {}],
};

/** Every verb there is: whether a script in a page needs it. One that is missing here does not compile. */
const verbs: Record<Verb, boolean> = {
  'profile:get': false,
  'profile:lost': false,
  'profile:save': false,
  'profile:edit': false,
  'profile:add-skill': false,
  'data:stored': false,
  'data:delete': false,
  'settings:get': true,
  'settings:save': false,
  'panel:badge': true,
  'page:analyse': false,
  'list:judge': true,
  'list:open': false,
  'library:entries': false,
  'library:entry': false,
  'library:posting': false,
  'library:postings': false,
  'library:keep': false,
  'library:edit': false,
  'library:judgements': false,
  'library:remove': false,
  'library:restore': false,
  'library:notice': false,
  'library:notice-again': false,
  'library:seen': false,
  'library:forget': false,
};

/** What the requests would do to the browser, noted. */
function surroundings() {
  let settings: Settings = defaultSettings;
  const done: string[] = [];
  const around: Surroundings = {
    now: () => '2026-11-21T08:00:00.000Z',
    announce: ({ type }) => void done.push(`announced ${type}`),
    showBadge: (at, badge) => void done.push(`badge on ${at}: ${badgeWords(badge).text}`),
    isPrivate: async () => false,
    readPageOf: async (at) => void done.push(`read ${at}`),
    openList: async (at) => void done.push(`opened ${at}`),
    cardJudge: async () => judgeCards,
    getSettings: async () => settings,
    saveSettings: async (changes) => {
      settings = readSettings({ ...settings, ...changes });
      return settings;
    },
    storedSettings: async () => [],
    deleteSettings: async () => settings,
  };
  return { around, done, settings: () => settings };
}

const ask = (message: unknown, sender: Sender, around: Surroundings) =>
  answer(message as Request, classifySender(sender, id, `${ours}/`), tab, around);

describe.each(Object.entries(senders))('%s', (_name, [power, sender]) => {
  test.each(Object.entries(verbs))('asks %s', async (verb, forScripts) => {
    const { around, done } = surroundings();
    const may = power === 'all' || (power === 'few' && forScripts);
    const reply = await ask({ verb }, sender, around);
    const turnedAway = 'refused' in reply && reply.refused.startsWith('Not for a');
    expect(turnedAway).toBe(!may);
    if (!may) expect(done).toEqual([]);
  });
});

describe('whatever a message says', () => {
  const hostile = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('__proto__', 'constructor', 'a'.repeat(10_000), '\ud800', '‮', 1e308, -0),
    fc.constant(
      JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
    ),
  );
  const fields = [
    'badge',
    'collapsed',
    'settings',
    'person',
    'edits',
    'skill',
    'tabId',
    'cards',
  ].concat([
    'key',
    'keys',
    'kept',
    'edit',
    'judged',
    'sighting',
    'board',
    'url',
    'part',
    '__proto__',
  ]);
  const message = fc
    .tuple(
      fc.oneof(fc.constantFrom(...Object.keys(verbs)), fc.string()),
      fc.dictionary(fc.constantFrom(...fields), hostile),
    )
    .map(([verb, more]) => ({ ...more, verb }));
  const anyone = fc.constantFrom(...Object.values(senders).map(([, sender]) => sender));

  test('there is an answer, and nothing of the language itself is changed', async () => {
    await fc.assert(
      fc.asyncProperty(message, anyone, async (said, sender) => {
        const { around } = surroundings();
        const reply = await ask(said, sender, around);
        expect('answer' in reply || typeof reply.refused === 'string').toBe(true);
        expect('polluted' in {}).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test('a page’s script leaves the settings settings, and the icon a short word', async () => {
    const [, script] = senders['our script beside a posting'] ?? [];
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        const { around, done, settings } = surroundings();
        await ask({ verb: 'settings:save', settings: value }, script ?? {}, around);
        await ask({ verb: 'panel:badge', badge: value }, script ?? {}, around);
        expect(settings()).toEqual(defaultSettings);
        expect(done.filter((what) => what.startsWith('badge'))).toHaveLength(1);
        expect(badgeWords(value as Badge).text.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
