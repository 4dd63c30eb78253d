import { createContext } from 'react';
import { say } from '../../words/own-say';

/** One line at the foot that a reader hears at once, with a way back where there is one. */
export interface NoticeWords {
  words: string;
  undo?: () => void;
}

/** How a part puts a notice at the foot; null takes it away. */
export const NoticeContext = createContext<(notice: NoticeWords | null) => void>(() => undefined);

/** The live region stands always, or readers would not hear its first words. */
export function Notice({ notice, dismiss }: { notice: NoticeWords | null; dismiss: () => void }) {
  return (
    <div className="notice-place" role="status">
      {notice && (
        <div className="notice">
          <span>{notice.words}</span>
          {notice.undo && (
            <button type="button" className="quiet" onClick={notice.undo}>
              {say('panel.undo')}
            </button>
          )}
          <button type="button" className="quiet" onClick={dismiss}>
            {say('panel.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
