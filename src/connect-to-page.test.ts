import { expect, test } from 'vitest';
import { eitherOf } from './connect-to-page';
import type { PageToPanel, PanelToPage } from './messages';

/** One end of a port, and what the other end does with it. */
function end() {
  const hearers: ((message: PageToPanel) => void)[] = [];
  const leavers: (() => void)[] = [];
  const got: PanelToPage['type'][] = [];
  return {
    port: {
      postMessage: (message: PanelToPage) => void got.push(message.type),
      disconnect: () => undefined,
      onMessage: { addListener: (hear: (message: PageToPanel) => void) => void hearers.push(hear) },
      onDisconnect: { addListener: (leave: () => void) => void leavers.push(leave) },
    },
    got,
    say: (message: PageToPanel) => {
      for (const hear of hearers) hear(message);
    },
    leave: () => {
      for (const leave of leavers) leave();
    },
  };
}

const posting = (id: string): PageToPanel => ({
  type: 'reading',
  state: 'posting',
  posting: { board: 'b', url: '', id, title: 't', blocks: [] },
});
const none: PageToPanel = { type: 'reading', state: 'not-a-posting' };

function line() {
  const page = end();
  const frame = end();
  const heard: string[] = [];
  let ended = false;
  const either = eitherOf(page.port, frame.port);
  either.onMessage.addListener((message) => {
    if (message.type !== 'reading') heard.push(message.type);
    else heard.push(message.state === 'posting' ? `${message.posting.id}` : message.state);
  });
  either.onDisconnect.addListener(() => {
    ended = true;
  });
  return { page, frame, heard, either, isEnded: () => ended };
}

test('a frame with a posting speaks for a page without one, whichever says so first', () => {
  const one = line();
  one.page.say(none);
  one.frame.say(posting('in-frame'));
  expect(one.heard).toEqual(['not-a-posting', 'in-frame']);
  const two = line();
  two.frame.say(posting('in-frame'));
  two.page.say(none);
  expect(two.heard).toEqual(['in-frame']);
});

test('the page that is a posting itself speaks before its frame, and is obeyed', () => {
  const { page, frame, heard, either } = line();
  either.postMessage({ type: 'hello', home: 'side-panel' });
  frame.say(posting('in-frame'));
  page.say(posting('in-page'));
  either.postMessage({ type: 'show', spans: [] });
  expect(heard).toEqual(['in-frame', 'in-page']);
  expect(page.got).toEqual(['hello', 'show']);
  expect(frame.got).toEqual(['hello']);
});

test('a frame with a posting speaks for a page that only looks like one', () => {
  const { page, frame, heard } = line();
  page.say({
    type: 'reading',
    state: 'posting',
    posting: { board: 'page', url: '', id: 'guess', title: 't', blocks: [] },
  });
  frame.say(posting('in-frame'));
  expect(heard).toEqual(['guess', 'in-frame']);
});

test('when the frame goes, the page is heard again; the line ends with the last of both', () => {
  const { page, frame, heard, isEnded } = line();
  page.say(none);
  frame.say(posting('in-frame'));
  frame.leave();
  expect(heard).toEqual(['not-a-posting', 'in-frame', 'not-a-posting']);
  expect(isEnded()).toBe(false);
  page.leave();
  expect(isEnded()).toBe(true);
});

test('where nothing reads the page, the frame tells whatever it finds', () => {
  const { page, frame, heard } = line();
  page.leave();
  frame.say({ type: 'reading', state: 'closed' });
  expect(heard).toEqual(['closed']);
});

test('where nobody answers, the line ends all the same', async () => {
  const silent = line();
  const alone = line();
  alone.page.say(none);
  alone.page.leave();
  const kept = line();
  kept.frame.say(posting('in-frame'));
  kept.page.leave();
  expect(silent.isEnded()).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect([silent, alone, kept].map(({ isEnded }) => isEnded())).toEqual([true, true, false]);
});
