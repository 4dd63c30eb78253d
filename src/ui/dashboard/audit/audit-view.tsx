import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Evidence, Span } from '../../../insights';
import type { Entry } from '../../../library/entry';
import { PaySection } from '../../panel/pay-section';
import { ShowContext } from '../../panel/show-button';
import { matchWords } from '../../panel/words';
import { today } from '../../today';
import { knowledge } from '../../use-insights';
import { hashOf } from '../route';
import { useSay } from '../say';
import { AuditActions } from './audit-actions';
import { type Audited, audited } from './audited';
import { type Draft, isBlank } from './draft';
import { DraftEditor, type EditorHandle, type Mark } from './draft-editor';
import { DraftFields } from './draft-fields';
import { FindingsSection } from './findings-section';
import { type Intake, intakeOfFile } from './intake';
import { movedMarks } from './moved-marks';
import { LawsSection, NormsSection, ToldSection } from './norms-section';
import { ReportPage } from './report-page';
import { SetSection } from './set-section';
import { useDraft } from './use-draft';

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
  const say = useSay();
  const editor = useRef<EditorHandle>(null);
  const title = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const settled = useDeferredValue(draft);
  const audit = useMemo(() => audited(settled, knowledge(), today()), [settled]);
  const marks = useMemo(() => marksOf(audit), [audit]);

  const show = useCallback(
    (spans: Span[]) => {
      const [span] = spans;
      if (!span) return;
      const range = span.block < 0 ? null : audit.reading.rangeOf(span);
      if (range) editor.current?.select(range);
      else if (span.block < 0) {
        title.current?.focus();
        title.current?.setSelectionRange(span.start, span.end);
      }
    },
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
      say.say({
        words: `${file.name} was read on this device.`,
        ...(before && { action: { label: 'Back to the former draft', run: () => put(before) } }),
      });
    }, say.problem);
  };
  const blank = isBlank(settled);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be chosen with a button too
    <div
      className={over ? 'audit over' : 'audit'}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        setOver(false);
        open(file);
      }}
    >
      <div className="audit-write">
        <AuditActions audit={audit} blank={blank} open={open} clear={clear} put={put} />
        <DraftFields draft={draft} edit={edit} title={title} />
        <DraftEditor
          ref={editor}
          text={draft.text}
          marks={movedMarks(marks, audit.draft.text, draft.text)}
          change={(text) => edit({ text })}
          arrive={arrive}
        />
      </div>
      <div className="audit-say" aria-busy={settled !== draft}>
        {blank ? (
          <Welcome />
        ) : (
          <ShowContext value={show}>
            <ReadsAs audit={audit} />
            <FindingsSection
              audit={audit}
              point={({ span }: Evidence) => span && show([span])}
              apply={(suggestion) => editor.current?.replace(suggestion, suggestion.words)}
            />
            <PaySection insights={audit.insights} target={null} />
            <LawsSection audit={audit} />
            <NormsSection audit={audit} />
            <ToldSection audit={audit} />
            <SetSection audit={audit} entries={entries} />
          </ShowContext>
        )}
      </div>
      <ReportPage audit={audit} />
    </div>
  );
}

/** The role the draft reads as, and how sure. */
function ReadsAs({ audit: { insights, role, words } }: { audit: Audited }) {
  const { relevance, role: match } = insights;
  const [nearest] = match.ranked;
  return (
    <section className="reads-as" aria-labelledby="reads-heading">
      <h2 id="reads-heading">Candidates read it as</h2>
      <p className="reads-role">
        {role ? (
          <a href={hashOf('knowledge', [role.id])}>{role.title}</a>
        ) : (
          'None of the five roles clearly'
        )}
      </p>
      <p className="aside">
        {matchWords(match)}
        {!role && nearest && `, nearest: ${nearest.title}`} · {words} words
        {!relevance.isMlLeadership && ' · it does not read as leadership in machine learning'}
      </p>
    </section>
  );
}

function Welcome() {
  return (
    <div className="welcome">
      <h2>Write it as candidates will read it</h2>
      <p>
        Paste a draft, or drop a file: text, Markdown, HTML, Word (.docx) or PDF. You see which role
        it reads as, its pay against the market and the law of its places, what it asks beyond the
        role’s norm, wording that puts people off, and what is missing, with a way to mend each.
      </p>
      <p>
        Looking for a job? Paste any posting here, from an e-mail or a site we do not know, and save
        it to the library.
      </p>
      <p className="aside">Everything stays on this device.</p>
    </div>
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
