import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { judgeCard } from '../../engine/judge-card';
import { cardPosting } from '../../normalise/card-posting';
import { say } from '../../words/own-say';
import { today } from '../today';
import { knowledge } from '../use-insights';
import { type Listed, type ListOrder, orderAfter, sorted } from './listed-order';
import type { PageList } from './use-list';

/** The judged list in an order that stands; `sortIn`: takes what is waiting into it. */
export interface JudgedList {
  order: ListOrder;
  listed: ReadonlyMap<string, Listed>;
  sortIn(): void;
}

/** How long (ms) a list that has just come is sorted with every card: nobody reads it yet. */
const settling = 1_500;

/** Judges the page's cards, each once. `target`: the role the person aims at. null: there is no list. */
export function useListed(pageList: PageList | null, target: string | null): JudgedList | null {
  const judged = useRef(new Map<string, Listed>());
  const [settled, setSettled] = useState<number | null>(null);
  const [state, setState] = useState<{ of: Listed[]; order: ListOrder } | null>(null);

  const all = useMemo(() => {
    if (!pageList) return null;
    const { cards, board, url } = pageList;
    return cards.map((card) => {
      const key = JSON.stringify(card);
      const known = judged.current.get(key);
      if (known) return known;
      const judgement = judgeCard(cardPosting(card, board, url), knowledge(), today(), say);
      const made = { card, judgement };
      judged.current.set(key, made);
      return made;
    });
  }, [pageList]);

  const list = pageList?.list ?? null;
  useEffect(() => {
    if (list === null) return;
    const timer = setTimeout(() => setSettled(list), settling);
    return () => clearTimeout(timer);
  }, [list]);

  if (all === null || list === null) {
    if (state !== null) setState(null);
  } else if (state?.of !== all) {
    const former = settled === list ? (state?.order ?? null) : null;
    setState({ of: all, order: orderAfter(former, list, all, target) });
  }

  const sortIn = useCallback(() => {
    if (all && list !== null) setState({ of: all, order: sorted(list, all, target) });
  }, [all, list, target]);

  return useMemo(() => {
    if (!state) return null;
    const listed = new Map(state.of.map((one) => [one.card.id, one]));
    return { order: state.order, listed, sortIn };
  }, [state, sortIn]);
}
