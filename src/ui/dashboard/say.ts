import { createContext, useContext } from 'react';

/** A line at the bottom of the dashboard, with at most one thing to do about it. */
export interface Saying {
  words: string;
  action?: { label: string; run: () => void };
}

/** How any part of the dashboard says something to the reader. */
export interface Say {
  say(saying: Saying): void;
  /** For the `catch` of a request: says why it failed. */
  problem(reason: unknown): void;
}

export const SayContext = createContext<Say>({
  say: () => undefined,
  problem: (reason) => {
    throw reason;
  },
});

export const useSay = (): Say => useContext(SayContext);
