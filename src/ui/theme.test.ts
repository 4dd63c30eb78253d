import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'theme.css'), 'utf8');

/** A token's colours, light then dark, as hex. */
function coloursOf(token: string): [string, string] {
  const [, light = '', dark = ''] =
    new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
  return [light, dark];
}

/** WCAG's relative luminance of a hex colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Pairs of tokens whose contrast stays under `least`, with the theme and the figure. */
function tooFaint(fronts: string[], grounds: string[], least: number): string[] {
  return grounds.flatMap((ground) =>
    fronts.flatMap((front) =>
      (['light', 'dark'] as const).flatMap((theme, at) => {
        const ratio = contrast(coloursOf(front)[at] ?? '', coloursOf(ground)[at] ?? '');
        return ratio >= least ? [] : [`${front} on ${ground}, ${theme}: ${ratio.toFixed(2)}`];
      }),
    ),
  );
}

describe('contrast, as WCAG 2.2 AA asks, in both themes', () => {
  test('text: 4.5 to 1 on every ground it stands on', () => {
    const text = ['ink', 'soft', 'accent', 'grave', 'medium', 'good'];
    expect(tooFaint(text, ['paper', 'raised', 'hover'], 4.5)).toEqual([]);
    expect(tooFaint(['on-accent'], ['accent'], 4.5)).toEqual([]);
  });

  test('edges of controls and what a picture says: 3 to 1', () => {
    const drawn = ['edge', 'posted', 'expected-middle', 'target'];
    expect(tooFaint(drawn, ['paper'], 3)).toEqual([]);
    expect(tooFaint(['expected-middle'], ['expected', 'expected-half'], 3)).toEqual([]);
  });
});
