import { describe, expect, test } from 'vitest';
import { hashOf, routeOf } from './route';

describe('an address of the dashboard', () => {
  test('leads back to where it was made', () => {
    const keys = ['linkedin 4000000001', 'any https://x.example/jobs/1?a=b#c'];
    expect(routeOf(hashOf('compare', keys))).toEqual({ view: 'compare', keys });
  });

  test.each(['', '#', '#nowhere', '#library/%E0%A4%A'])('%s is the library', (hash) => {
    expect(routeOf(hash)).toEqual({ view: 'library', keys: [] });
  });
});
