import { hashOf } from '../route';
import { ImportButton } from './import-review';

/** What to do while nothing is saved. */
export function EmptyLibrary({ bring }: { bring: (file: File) => void }) {
  return (
    <div className="nothing">
      <h1>No posting saved yet</h1>
      <p>
        Open a posting on a job board and press “Save” in the panel: it is kept here with its text
        and what was said about it, on this device only.
      </p>
      <p>
        To judge a posting of your own, or one from an email,{' '}
        <a href={hashOf('audit')}>paste its text</a>. To bring back a library you exported, choose
        its JSON or drop it here.
      </p>
      <ImportButton take={bring} />
    </div>
  );
}
