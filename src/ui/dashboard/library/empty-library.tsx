import { say } from '../../../words/own-say';
import { said } from '../../../words/said';
import { hashOf } from '../route';
import { ImportButton } from './import-review';

/** What to do while nothing is saved. */
export function EmptyLibrary({ bring }: { bring: (file: File) => void }) {
  return (
    <div className="nothing">
      <h1>{say('library.emptyHeading')}</h1>
      <p>{say('library.emptySave')}</p>
      <p>
        {said('library.emptyPaste', {
          paste: <a href={hashOf('audit')}>{say('library.pasteText')}</a>,
        })}
      </p>
      <ImportButton take={bring} />
    </div>
  );
}
