/** A state of the automaton: where each letter leads, where to go on when none fits, how many words end here. */
interface State {
  next: Map<number, number>;
  otherwise: number;
  ends: number;
}

/**
 * Counts how often any of the words stands in a text, in one pass over it: the least work in which so
 * many phrases can be looked for. What an analysis costs over this is what it understands.
 */
export function countWords(words: Iterable<string>): (text: string) => number {
  const states: State[] = [{ next: new Map(), otherwise: 0, ends: 0 }];
  const at = (index: number) => states[index] as State;
  for (const word of words) {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i);
      let to = at(state).next.get(letter);
      if (to === undefined) {
        to = states.push({ next: new Map(), otherwise: 0, ends: 0 }) - 1;
        at(state).next.set(letter, to);
      }
      state = to;
    }
    at(state).ends++;
  }
  const queue = [...at(0).next.values()];
  for (const index of queue) {
    for (const [letter, to] of at(index).next) {
      queue.push(to);
      const back = follow(at(index).otherwise, letter);
      at(to).otherwise = back;
      at(to).ends += at(back).ends;
    }
  }

  function follow(from: number, letter: number): number {
    let state = from;
    for (;;) {
      const to = at(state).next.get(letter);
      if (to !== undefined) return to;
      if (state === 0) return 0;
      state = at(state).otherwise;
    }
  }

  return (text) => {
    let state = 0;
    let found = 0;
    for (let i = 0; i < text.length; i++) {
      state = follow(state, text.charCodeAt(i));
      found += at(state).ends;
    }
    return found;
  };
}
