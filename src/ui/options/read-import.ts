import type { Backup, BackupProblem } from '../../profile/backup';
import type { Finding } from '../../profile/import/finding';
import { say } from '../../words/own-say';
import { today } from '../today';
import { knowledge } from '../use-insights';
import { reasonOf } from '../use-person';

/** What a chosen file, or pasted text, turned out to be. Nothing is taken over yet. */
export type Imported =
  /** `cut`: the text was too long, and what stands further down was not read. */
  | { kind: 'findings'; name: string; findings: Finding[]; cut: boolean }
  | { kind: 'backup'; name: string; backup: Backup }
  | { kind: 'problem'; name: string; problem: string };

const backupProblems: Record<BackupProblem, string> = {
  none: say('transfer.noBackup'),
  newer: say('transfer.newerBackup'),
  damaged: say('transfer.damagedBackup'),
};

/** Reads a file on this device, and only reads it. */
export async function readImport(file: File): Promise<Imported> {
  const { name } = file;
  try {
    const { fileText } = await import('../../profile/import/file-text');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const pdf = async () => (await import('./pdf-reader')).pdfReader;
    const text = await fileText(bytes, pdf, say);
    return await understand(name, text);
  } catch (problem) {
    return { kind: 'problem', name, problem: reasonOf(problem) };
  }
}

/** The same for text that was pasted. */
export async function understand(name: string, text: string): Promise<Imported> {
  const problem = (words: string): Imported => ({ kind: 'problem', name, problem: words });
  const { readResume } = await import('../../profile/import/read-resume');
  if (!text.trimStart().startsWith('{')) {
    const { isCutShort } = await import('../../profile/import/resume-lines');
    return found(readResume(text, knowledge(), today()), isCutShort(text));
  }
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return problem(say('transfer.brokenJson'));
  }
  const { isBackup, readBackup } = await import('../../profile/backup');
  if (isBackup(record)) {
    const backup = readBackup(record);
    return 'problem' in backup
      ? problem(backupProblems[backup.problem])
      : { kind: 'backup', name, backup };
  }
  const { readJsonResume } = await import('../../profile/import/read-json-resume');
  const findings = readJsonResume(record, knowledge(), today());
  if (findings === null) return problem(say('transfer.otherJson'));
  return found(findings, false);

  function found(findings: Finding[], cut: boolean): Imported {
    if (findings.length > 0) return { kind: 'findings', name, findings, cut };
    return problem(say('transfer.nothingKnown'));
  }
}
