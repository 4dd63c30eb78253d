import { say } from '../../words/own-say';

/** "A, B, C": things one after the other, without an "and". */
export function listed(things: readonly string[]): string {
  return things.length === 0
    ? ''
    : things.reduce((first, second) => say('parts.pair', { first, second }));
}
