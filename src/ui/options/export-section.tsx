import { useState } from 'react';
import { ask } from '../../ask';
import { emptyPerson } from '../../profile/empty-person';
import { say } from '../../words/own-say';
import { today } from '../today';
import { knowledge } from '../use-insights';
import { reasonOf } from '../use-person';
import { keptPostings } from './kept-postings';
import { pageRecords } from './page-records';
import { saveFile } from './save-file';

/** Taking the data away: a backup of everything, and the profile as a JSON Resume. */
export function ExportSection() {
  const [says, setSays] = useState<{ words: string; failed: boolean } | null>(null);

  async function save(name: string, write: () => Promise<string>): Promise<void> {
    try {
      saveFile(name, await write());
      setSays({ words: say('transfer.savedFile', { file: name }), failed: false });
    } catch (problem) {
      setSays({
        words: say('transfer.notSavedFile', { problem: reasonOf(problem) }),
        failed: true,
      });
    }
  }

  return (
    <section aria-labelledby="export-heading">
      <h2 id="export-heading">{say('transfer.takeAway')}</h2>
      <p className="aside">{say('transfer.takeAwayWords')}</p>
      <p className="aside">{say('transfer.resumeWords')}</p>
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => save(`rolescope-${today()}.json`, backup)}
        >
          {say('transfer.saveBackup')}
        </button>
        <button type="button" className="button" onClick={() => save('resume.json', resume)}>
          {say('transfer.saveResume')}
        </button>
      </div>
      <p className={says?.failed ? 'warn' : 'aside'} role="status">
        {says?.words}
      </p>
    </section>
  );
}

async function backup(): Promise<string> {
  const [profile, settings, library, sightings, pages] = await Promise.all([
    ask('profile:get', {}),
    ask('settings:get', {}),
    keptPostings(),
    ask('library:seen', {}),
    pageRecords(),
  ]);
  const { writeBackup } = await import('../../profile/backup');
  return writeBackup({ made: today(), profile, settings, library, sightings, pages });
}

async function resume(): Promise<string> {
  const { toJsonResume } = await import('../../profile/json-resume');
  return toJsonResume((await ask('profile:get', {})) ?? emptyPerson, knowledge());
}
