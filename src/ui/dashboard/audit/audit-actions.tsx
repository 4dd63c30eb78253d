import { ask } from '../../../ask';
import { analyze } from '../../../engine/analyze';
import { entryOf } from '../../../library/judgement';
import { say } from '../../../words/own-say';
import { saveFile } from '../../options/save-file';
import { FileButton } from '../../parts/file-button';
import { Menu } from '../../parts/menu';
import { today } from '../../today';
import { knowledge } from '../../use-insights';
import { saysSomething, usePerson } from '../../use-person';
import { hashOf } from '../route';
import { useTell } from '../tell';
import { auditReport, reportMarkdown } from './audit-report';
import type { Audited } from './audited';
import type { Draft } from './draft';
import { draftMarkdown, draftPage, draftPlain } from './draft-text';

/** What can be done with the draft as a whole. */
export function AuditActions({
  audit,
  blank,
  open,
  clear,
  put,
}: {
  audit: Audited;
  blank: boolean;
  open: (file: File) => void;
  clear: () => Draft | null;
  put: (draft: Draft) => void;
}) {
  const { tell, problem } = useTell();
  const person = usePerson();
  const { draft, posting } = audit;
  const name = fileName(draft.title);

  const keep = () => {
    const known = person.state === 'known' ? person.person : null;
    const judged = known && saysSomething(known) ? known : null;
    const insights = analyze(posting, knowledge(), judged, today(), say);
    const entry = entryOf(posting, insights, new Date().toISOString());
    ask('library:keep', { kept: { entry, posting } }).then(
      ({ key }) =>
        tell({
          words: say('audit.saved'),
          action: {
            label: say('audit.openSaved'),
            run: () => location.assign(hashOf('library', [key])),
          },
        }),
      problem,
    );
  };
  const report = () => {
    const parts = auditReport(audit, knowledge());
    saveFile(`${name}-audit.md`, reportMarkdown(audit, parts, today()), 'text/markdown');
  };
  const anew = () => {
    const before = clear();
    if (before) {
      tell({
        words: say('audit.blank'),
        action: { label: say('audit.bringBack'), run: () => put(before) },
      });
    }
  };
  return (
    <header className="audit-actions">
      <h1>{say('audit.heading')}</h1>
      <FileButton
        accept=".txt,.md,.markdown,.html,.htm,.docx,.pdf,text/plain,text/html"
        take={open}
      >
        {say('audit.openFile')}
      </FileButton>
      <button
        type="button"
        className="button"
        disabled={blank || posting.title === ''}
        title={posting.title === '' ? say('audit.needsTitle') : undefined}
        onClick={keep}
      >
        {say('audit.save')}
      </button>
      <Menu
        label={say('audit.exporting')}
        disabled={blank}
        items={[
          {
            label: say('audit.asText'),
            run: () => saveFile(`${name}.txt`, draftPlain(draft), 'text/plain'),
          },
          {
            label: say('audit.asMarkdown'),
            run: () => saveFile(`${name}.md`, draftMarkdown(draft), 'text/markdown'),
          },
          {
            label: say('audit.asHtml'),
            run: () => saveFile(`${name}.html`, draftPage(draft), 'text/html'),
          },
          { label: say('audit.reportAsMarkdown'), run: report },
          { label: say('audit.print'), run: () => print() },
        ]}
      />
      <button type="button" className="quiet" disabled={blank} onClick={anew}>
        {say('audit.anew')}
      </button>
    </header>
  );
}

/** A file's name from the title: letters and digits, short. */
function fileName(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return name || 'posting';
}
