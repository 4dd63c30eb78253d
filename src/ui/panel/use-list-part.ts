import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { say } from '../../words/own-say';
import type { PersonState } from '../use-person';
import type { Tab } from '../use-tab';
import type { NoticeWords } from './notice';
import { type PageList, useList } from './use-list';
import { type JudgedList, useListed } from './use-listed';

/** What the panel shows of the page: the open posting, or the list it stands in. */
type Part = 'posting' | 'list';

/** The page's list, and which of the two the reader looks at. */
export interface ListPart {
  /** null: there is no list, or this is no browser's side panel. */
  list: { page: PageList; judged: JudgedList } | null;
  shown: Part;
  choose(part: Part): void;
  /** Opens a posting of the list in the page. */
  open(id: string): void;
}

/** The list where there is no posting, else the posting; what the reader chose stays until they choose again. */
export function useListPart(
  { home, tabId, pages, view }: Pick<Tab, 'home' | 'tabId' | 'pages' | 'view'>,
  person: PersonState,
  notify: (notice: NoticeWords) => void,
): ListPart {
  const [chosen, setChosen] = useState<Part | null>(null);
  const at = useRef(0);
  const choose = useCallback((part: Part) => {
    at.current = part === 'posting' ? scrollY : at.current;
    setChosen(part);
  }, []);
  const lost = () => {
    setChosen('list');
    notify({ words: say('list.gone') });
  };
  const { pageList, open } = useList(home === 'side-panel' ? tabId : undefined, pages, lost);
  const target = person.state === 'known' ? (person.person?.targetRole ?? null) : null;
  // The role aimed at decides the order, which then stands.
  const judged = useListed(person.state === 'loading' ? null : pageList, target);
  const list = pageList && judged ? { page: pageList, judged } : null;
  const empty = view.state === 'not-a-posting' || view.state === 'no-page';
  const shown = list && (chosen ?? (empty ? 'list' : 'posting')) === 'list' ? 'list' : 'posting';

  // Where the reader was in the list; a posting starts at its top.
  useLayoutEffect(() => {
    if (home !== 'side-panel') return;
    document.documentElement.dataset.view = shown;
    scrollTo(0, shown === 'list' ? at.current : 0);
  }, [home, shown]);

  return {
    list,
    shown,
    choose,
    open(id) {
      choose('posting');
      open(id);
    },
  };
}
