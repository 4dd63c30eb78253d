// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { rangeOf } from './text-range';

function origin(html: string): Element {
  const parsed = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  return document.importNode(parsed.body.firstElementChild as Element, true);
}

/** The words of the page under the quote of the text, white space as the page has it. */
function found(node: Node, text: string, quote: string, before: string[] = []): string | undefined {
  const start = text.indexOf(quote);
  return rangeOf(node, text, start, start + quote.length, before)?.toString();
}

describe('a span of a text becomes a range of the page', () => {
  test('across elements, with white space the reader folded', () => {
    const node = origin('We train <b>machine\n     learning</b> models.');
    const text = 'We train machine learning models.';
    expect(found(node, text, 'machine learning models')).toBe('machine\n     learning models');
    expect(found(node, text, 'We')).toBe('We');
    expect(found(node, text, 'models.')).toBe('models.');
  });

  test('across a line break that has no white space in the page', () => {
    const node = origin('10+ years<br>of leadership');
    expect(found(node, '10+ years of leadership', 'years of leader')).toBe('yearsof leader');
  });

  test('past what readers leave out', () => {
    const node = origin(
      '<button>Save</button>Use <style>p{}</style>Slurm<svg><text>x</text></svg>.',
    );
    expect(found(node, 'Use Slurm.', 'Slurm')).toBe('Slurm');
  });

  test('from a text node', () => {
    const node = origin('Go and <i>Rust</i>').firstChild as Text;
    expect(found(node, 'Go and', 'and')).toBe('and');
  });

  test('of the second of two equal texts of one origin', () => {
    const node = origin('Python<br>Go<br>Python');
    const range = rangeOf(node, 'Python', 0, 6, ['Python', 'Go']);
    expect(range?.startContainer).toBe(node.lastChild);
    expect(rangeOf(node, 'Python', 0, 6)?.startContainer).toBe(node.firstChild);
  });

  test('of the right word where an earlier text of the origin holds it too', () => {
    const node = origin('Go, or Rust<br>Rust');
    expect(rangeOf(node, 'Rust', 0, 4, ['Go, or Rust'])?.startContainer).toBe(node.lastChild);
  });

  test('by the quote alone where the rest of the text differs from the page', () => {
    const node = origin('Kubernetes and InfiniBand at scale');
    expect(found(node, '• Kubernetes & InfiniBand', 'InfiniBand')).toBe('InfiniBand');
  });

  test('keeps offsets in UTF-16 units', () => {
    const node = origin('🚀 Build <b>🤖</b> fleets');
    expect(found(node, '🚀 Build 🤖 fleets', '🤖 fleets')).toBe('🤖 fleets');
  });

  test('is none where the words are gone', () => {
    expect(rangeOf(origin('Another posting'), 'Slurm', 0, 5)).toBeNull();
    expect(rangeOf(origin('Slurm'), 'Slurm', 2, 2)).toBeNull();
  });
});
