import { createContext, useContext } from 'react';

/** A line at the bottom of the dashboard, with at most one thing to do about it. */
export interface Telling {
  words: string;
  action?: { label: string; run: () => void };
}

/** How any part of the dashboard tells the reader what happened. */
export interface Tell {
  tell(telling: Telling): void;
  /** For the `catch` of a request: tells why it failed. */
  problem(reason: unknown): void;
}

export const TellContext = createContext<Tell>({
  tell: () => undefined,
  problem: (reason) => {
    throw reason;
  },
});

export const useTell = (): Tell => useContext(TellContext);
