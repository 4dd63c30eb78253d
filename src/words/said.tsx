import { Fragment, type ReactNode } from 'react';
import { piecesOf } from './message';
import { say } from './own-say';
import type { Key, Values } from './say';

/**
 * A message whose values may be elements: `said('fit.tally', { met: <b>9</b> })`. The language
 * decides where in the sentence they stand.
 */
export function said<K extends Key>(key: K, ...[values]: Values<K, ReactNode>): ReactNode {
  const given: Readonly<Record<string, ReactNode>> = values ?? {};
  const { count } = given;
  const pieces = piecesOf(say.pattern(key, typeof count === 'number' ? count : undefined));
  return pieces.map((piece, at) => {
    const value = at % 2 === 0 ? piece : given[piece];
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
    return <Fragment key={at}>{typeof value === 'number' ? say.number(value) : value}</Fragment>;
  });
}
