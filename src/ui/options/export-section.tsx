import { useState } from 'react';
import { ask } from '../../ask';
import { emptyPerson } from '../../profile/empty-person';
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
      setSays({ words: `${name} goes to your downloads.`, failed: false });
    } catch (problem) {
      setSays({ words: `Nothing was saved. ${reasonOf(problem)}`, failed: true });
    }
  }

  return (
    <section aria-labelledby="export-heading">
      <h2 id="export-heading">Take your data with you</h2>
      <p className="aside">
        A backup holds everything: profile, settings, kept postings with their notes and sets, and
        drafts. It is a file on your disk; nothing is sent.
      </p>
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => save(`rolescope-${today()}.json`, backup)}
        >
          Save a backup
        </button>
        <button type="button" className="button" onClick={() => save('resume.json', resume)}>
          Save the profile as JSON Resume
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
