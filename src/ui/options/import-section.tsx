import { useRef, useState } from 'react';
import { ask } from '../../ask';
import type { Backup } from '../../profile/backup';
import type { Edit } from '../../profile/edit';
import { emptyPerson } from '../../profile/empty-person';
import { inverse } from '../../profile/inverse';
import { say } from '../../words/own-say';
import { FileButton } from '../parts/file-button';
import { Icon } from '../parts/icon';
import { reasonOf, usePerson } from '../use-person';
import { BackupReview } from './backup-review';
import { FindingsReview } from './findings-review';
import { type Imported, readImport, understand } from './read-import';
import { restoreBackup } from './restore-backup';

interface Done {
  words: string;
  undo: () => Promise<string | null>;
}

/** Bringing in a résumé or a backup: read here, shown with its words, taken over item by item. */
export function ImportSection() {
  const known = usePerson();
  const person = (known.state === 'known' ? known.person : null) ?? emptyPerson;
  const [imported, setImported] = useState<Imported | null>(null);
  const [reading, setReading] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef(0);

  async function read(how: () => Promise<Imported>): Promise<void> {
    const mine = ++latest.current;
    setReading(true);
    setDone(null);
    setProblem(null);
    const result = await how();
    // A file chosen meanwhile counts, not this one.
    if (mine !== latest.current) return;
    setReading(false);
    setImported(result);
  }

  async function take(edits: Edit[]): Promise<void> {
    const before = person;
    const stuck = await attempt(() => ask('profile:edit', { edits }));
    setProblem(stuck);
    if (stuck !== null) return;
    setImported(null);
    setDone({
      words: say('transfer.taken', { count: edits.length }),
      undo: () => attempt(() => ask('profile:edit', { edits: inverse(edits, before) })),
    });
  }

  async function bringBack(backup: Backup): Promise<void> {
    try {
      const undo = await restoreBackup(backup);
      setProblem(null);
      setImported(null);
      setDone({ words: say('transfer.restored'), undo: () => attempt(undo) });
    } catch (stuck) {
      setProblem(reasonOf(stuck));
    }
  }

  return (
    <section aria-labelledby="import-heading">
      <h2 id="import-heading">{say('transfer.bringIn')}</h2>
      <p className="aside">{say('transfer.bringInWords')}</p>
      <div className="choose">
        <FileButton
          accept=".pdf,.docx,.txt,.md,.markdown,.json,application/pdf,text/plain"
          take={(file) => void read(() => readImport(file))}
        >
          {say('transfer.chooseFile')}
        </FileButton>
        <details className="disclosure">
          <summary>
            <Icon name="chevron" />
            {say('transfer.orPaste')}
          </summary>
          <form
            className="paste"
            onSubmit={(event) => {
              event.preventDefault();
              const text = String(new FormData(event.currentTarget).get('text') ?? '');
              void read(() => understand(say('transfer.pastedText'), text));
            }}
          >
            <textarea name="text" rows={8} required aria-label={say('transfer.resumeText')} />
            <button type="submit" className="button">
              {say('transfer.read')}
            </button>
          </form>
        </details>
      </div>
      <div role="status">
        {reading && <p className="aside">{say('transfer.reading')}</p>}
        {imported?.kind === 'problem' && (
          <p className="warn">
            {say('transfer.notRead', { file: imported.name, problem: imported.problem })}
          </p>
        )}
        {problem !== null && <p className="warn">{say('transfer.notTaken', { problem })}</p>}
        {done && (
          <p className="done">
            {done.words}{' '}
            <button
              type="button"
              className="quiet"
              onClick={async () => {
                setProblem(await done.undo());
                setDone(null);
              }}
            >
              {say('transfer.undo')}
            </button>
          </p>
        )}
      </div>
      {imported?.kind === 'findings' && (
        <FindingsReview
          key={imported.name}
          name={imported.name}
          findings={imported.findings}
          cut={imported.cut}
          person={person}
          take={take}
          cancel={() => setImported(null)}
        />
      )}
      {imported?.kind === 'backup' && (
        <BackupReview
          name={imported.name}
          backup={imported.backup}
          person={person}
          restore={bringBack}
          cancel={() => setImported(null)}
        />
      )}
    </section>
  );
}

/** Why it was not saved; null: it was. */
async function attempt(
  save: () => Promise<{ saved: true } | { error: string }>,
): Promise<string | null> {
  try {
    const answer = await save();
    return 'error' in answer ? answer.error : null;
  } catch (problem) {
    return reasonOf(problem);
  }
}
