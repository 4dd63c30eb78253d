import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { makeMenus } from './gestures';

test('an install and a start at the same time make each entry of the context menu once', async () => {
  const made: string[] = [];
  const contextMenus = {
    removeAll: async () => made.splice(0),
    create: ({ id }: { id: string }) => made.push(id),
  };
  Object.assign(browser, { contextMenus });
  await Promise.all([makeMenus(), makeMenus()]);
  expect(made).toEqual(['analyse-page', 'analyse-selection', 'open-dashboard']);
});
