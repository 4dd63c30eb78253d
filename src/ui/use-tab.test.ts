import { describe, expect, test } from 'vitest';
import { normalisePosting } from '../normalise/normalise-posting';
import type { RawPosting } from '../raw-posting';
import { type TabView, viewAfter } from './use-tab';

const raw: RawPosting = {
  board: 'linkedin',
  url: 'https://www.linkedin.com/jobs/view/1/',
  id: '1',
  title: 'Director of MLOps',
  blocks: [{ kind: 'paragraph', text: 'We run models.' }],
  late: ['company'],
};
const shown: TabView = {
  state: 'posting',
  posting: normalisePosting(raw),
  late: ['company'],
};

describe('what stands after a message', () => {
  test('a page that is opened anew takes the former posting away at once', () => {
    expect(viewAfter(shown, { type: 'connecting' })).toEqual({ state: 'loading' });
  });

  test('a stale pane counts as loading: the former posting is never shown under another', () => {
    expect(viewAfter(shown, { type: 'reading', state: 'stale' })).toEqual({ state: 'loading' });
  });

  test('trying again where no page answers does not flicker', () => {
    const none: TabView = { state: 'no-page' };
    expect(viewAfter(none, { type: 'connecting' })).toBe(none);
  });

  test('news about folding or highlights leaves the posting where it is', () => {
    expect(viewAfter(shown, { type: 'shown', found: true })).toBe(shown);
    expect(viewAfter(shown, { type: 'shown', found: false })).toBe(shown);
  });

  test('a reading replaces what stood', () => {
    expect(viewAfter(shown, { type: 'reading', state: 'closed' })).toEqual({ state: 'closed' });
    expect(
      viewAfter({ state: 'loading' }, { type: 'reading', state: 'posting', posting: raw }),
    ).toEqual(shown);
  });
});
