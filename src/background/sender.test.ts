import { describe, expect, test } from 'vitest';
import { classifySender } from './sender';

const id = 'abcdefghijklmnop';
const ours = 'chrome-extension://abcdefghijklmnop/';
const classify = (sender: Parameters<typeof classifySender>[0]) => classifySender(sender, id, ours);

describe('a sender is', () => {
  test('our page, in a tab, in a frame of a job page or in no tab at all', () => {
    const origin = 'chrome-extension://abcdefghijklmnop';
    expect(classify({ id, origin, url: `${origin}/popup.html` })).toBe('extension-page');
    expect(classify({ id, origin, url: `${origin}/sidepanel.html`, tab: {} })).toBe(
      'extension-page',
    );
    expect(classify({ id, url: `${origin}/popup.html` })).toBe('extension-page');
  });

  test('our script in a job page, whose origin is the page’s', () => {
    const url = 'https://www.linkedin.com/jobs/view/1/';
    expect(classify({ id, url, origin: 'https://www.linkedin.com', tab: {} })).toBe(
      'content-script',
    );
    expect(classify({ id, url, tab: {} })).toBe('content-script');
  });

  test('a job page’s script even if its address claims to be ours', () => {
    expect(
      classify({ id, url: `${ours}popup.html`, origin: 'https://evil.example', tab: {} }),
    ).toBe('content-script');
  });

  test('nobody we know with another id, or from nowhere', () => {
    expect(classify({ id: 'other', origin: 'chrome-extension://other' })).toBe('other');
    expect(classify({ origin: 'chrome-extension://abcdefghijklmnop' })).toBe('other');
    expect(classify({ id })).toBe('other');
  });

  test('not ours when its address only begins like ours', () => {
    expect(classify({ id, url: 'chrome-extension://abcdefghijklmnopq/popup.html' })).toBe('other');
  });
});
