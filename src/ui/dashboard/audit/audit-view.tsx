import { useCallback, useMemo, useRef } from 'react';
import type { Span } from '../../../insights';
import type { Entry } from '../../../library/entry';
import { say } from '../../../words/own-say';
import { DropZone } from '../drop-zone';
import { useTell } from '../tell';
import { AuditActions } from './audit-actions';
import { AuditSaid, Welcome } from './audit-said';
import type { Audited } from './audited';
import { type Draft, isBlank } from './draft';
import { DraftEditor, type EditorHandle, type Mark } from './draft-editor';
import { DraftFields } from './draft-fields';
import { type Intake, intakeOfFile } from './intake';
import { movedMarks } from './moved-marks';
import { ReportPage } from './report-page';
import type { Suggestion } from './suggestions';
import { useAudited } from './use-audited';
import { useDraft } from './use-draft';
import { useFormerDraft } from './use-former-draft';

/** A draft, or a pasted posting, judged while it is written. */
export function AuditView({ entries }: { entries: Entry[] }) {
  const { draft, edit, clear, put } = useDraft();
  if (!draft) return null;
  return <Audit draft={draft} edit={edit} clear={clear} put={put} entries={entries} />;
}

function Audit({
  draft,
  edit,
  clear,
  put,
  entries,
}: {
  draft: Draft;
  edit: (fields: Partial<Draft>) => void;
  clear: () => Draft | null;
  put: (draft: Draft) => void;
  entries: Entry[];
}) {
  const { tell, problem } = useTell();
  useFormerDraft(draft.id, put);
  const editor = useRef<EditorHandle>(null);
  const title = useRef<HTMLInputElement>(null);
  const audit = useAudited(draft);
  const marks = useMemo(() => marksOf(audit), [audit]);

  const show = useCallback(
    (spans: Span[]) => {
      const [span] = spans;
      if (!span) return;
      const range = span.block < 0 ? null : audit.reading.rangeOf(span);
      if (range) editor.current?.select(range, audit.draft.text);
      else if (span.block < 0) {
        title.current?.focus();
        title.current?.setSelectionRange(span.start, span.end);
      }
    },
    [audit],
  );
  const apply = useCallback(
    (suggestion: Suggestion) =>
      editor.current?.replace(suggestion, suggestion.words, audit.draft.text),
    [audit],
  );
  const arrive = ({ text, ...fields }: Intake) => {
    const known = Object.entries(fields).filter(([, words]) => words !== '');
    edit({ ...Object.fromEntries(known), text });
  };
  const open = (file: File) => {
    intakeOfFile(file).then((intake) => {
      const before = isBlank(draft) ? null : clear();
      arrive(intake);
      tell({
        words: say('audit.fileRead', { name: file.name }),
        ...(before && { action: { label: say('audit.formerBack'), run: () => put(before) } }),
      });
    }, problem);
  };
  return (
    <DropZone className="audit" take={open}>
      <div className="audit-write">
        <AuditActions audit={audit} blank={isBlank(draft)} open={open} clear={clear} put={put} />
        <DraftFields draft={draft} edit={edit} title={title} />
        <DraftEditor
          ref={editor}
          text={draft.text}
          language={audit.language ?? undefined}
          marks={movedMarks(marks, audit.draft.text, draft.text)}
          change={(text) => edit({ text })}
          arrive={arrive}
        />
      </div>
      <div className="audit-say" aria-busy={audit.draft !== draft}>
        {isBlank(audit.draft) ? (
          <Welcome />
        ) : (
          <AuditSaid audit={audit} entries={entries} show={show} apply={apply} />
        )}
      </div>
      <ReportPage audit={audit} />
    </DropZone>
  );
}

function marksOf({ findings, reading }: Audited): Mark[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .flatMap(({ severity, evidence }) =>
      evidence.flatMap(({ span }) => {
        const range = span && reading.rangeOf(span);
        return range ? [{ ...range, severity }] : [];
      }),
    );
}
