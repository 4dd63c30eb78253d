import { type ClipboardEvent, type Ref, useImperativeHandle, useRef } from 'react';
import type { Severity } from '../../../insights';
import { say } from '../../../words/own-say';
import { mostText } from './draft';
import type { TextRange } from './draft-lines';
import { type Intake, intakeOfMarkup, intakeOfText } from './intake';
import { movedMarks } from './moved-marks';

/** Words of the draft that a finding speaks of. */
export interface Mark extends TextRange {
  severity: Severity;
}

/** What others may ask of the editor. */
export interface EditorHandle {
  /** Selects the words and brings them into view. `judged`: the text they were found in. */
  select(range: TextRange, judged: string): void;
  /** Puts words in their place; the browser's own undo takes them back. */
  replace(range: TextRange, words: string, judged: string): void;
}

/**
 * A plain textarea that grows with its text. Behind it lies the same text, unseen, that carries the
 * marks: the words under a finding are underlined without touching what is typed.
 */
export function DraftEditor({
  text,
  language,
  marks,
  change,
  arrive,
  ref,
}: {
  text: string;
  /** The text's own, for spelling and reading out; the interface's may be another. */
  language: string | undefined;
  marks: Mark[];
  change: (text: string) => void;
  /** Something was pasted into the blank sheet. */
  arrive: (intake: Intake) => void;
  ref: Ref<EditorHandle>;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  const under = useRef<HTMLDivElement>(null);

  useImperativeHandle(ref, () => {
    // The text may have been typed in since it was judged: what is meant has moved along.
    const select = (range: TextRange, judged: string): TextRange | null => {
      const field = area.current;
      const [now] = field ? movedMarks([range], judged, field.value) : [];
      if (!field || !now) return null;
      field.focus({ preventScroll: true });
      field.setSelectionRange(now.from, now.to);
      reveal(under.current, now.from, now.to);
      return now;
    };
    return {
      select,
      replace(range, words, judged) {
        const field = area.current;
        const now = select(range, judged);
        if (!field || !now) return;
        // The old command alone keeps the browser's undo.
        const done = words
          ? document.execCommand('insertText', false, words)
          : document.execCommand('delete');
        if (!done) {
          field.setRangeText(words, now.from, now.to, 'select');
          change(field.value);
        }
      },
    };
  });

  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    const blank = text.trim() === '';
    if (!html && !blank) return;
    const intake = html ? intakeOfMarkup(html) : intakeOfText(plain);
    if (intake.text.trim() === '') return;
    event.preventDefault();
    if (blank) arrive(intake);
    else document.execCommand('insertText', false, html ? intake.text.trim() : plain);
  };

  return (
    <div className="draft-editor">
      <div className="draft-under" aria-hidden="true" ref={under}>
        {pieces(text, marks).map(({ from, words, severity }) =>
          severity ? (
            <mark key={from} data-severity={severity}>
              {words}
            </mark>
          ) : (
            <span key={from}>{words}</span>
          ),
        )}
        {/* The line after a last break needs something to stand on. */}
        {'\u200b'}
      </div>
      <textarea
        ref={area}
        aria-label={say('audit.text')}
        placeholder={say('audit.paste')}
        spellCheck
        lang={language}
        maxLength={mostText}
        value={text}
        onChange={({ target }) => change(target.value)}
        onPaste={paste}
      />
    </div>
  );
}

interface Piece {
  from: number;
  words: string;
  severity?: Severity;
}

/** The text cut at its marks; where marks overlap, the first one counts. */
function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const { from, to, severity } of marks.toSorted((one, other) => one.from - other.from)) {
    if (from < at || to > text.length) continue;
    if (from > at) cut.push({ from: at, words: text.slice(at, from) });
    cut.push({ from, words: text.slice(from, to), severity });
    at = to;
  }
  if (at < text.length) cut.push({ from: at, words: text.slice(at) });
  return cut;
}

/** Words nearer than this (px) to the window's edge are not in view. */
const edge = 64;

/** Brings the words into the middle of the window: the unseen text knows where they are. */
function reveal(under: HTMLElement | null, from: number, to: number): void {
  let at = 0;
  for (const piece of under?.children ?? []) {
    const words = piece.firstChild;
    const length = words?.textContent?.length ?? 0;
    if (words && from < at + length) {
      const range = document.createRange();
      range.setStart(words, from - at);
      range.setEnd(words, Math.min(length, Math.max(from + 1, to) - at));
      const { top, bottom } = range.getBoundingClientRect();
      if (top > edge && bottom < innerHeight - edge) return;
      const by = (top + bottom) / 2 - innerHeight / 2;
      // One of the two scrolls, depending on the window's width.
      under?.closest('.audit-write')?.scrollBy({ top: by });
      under?.closest('main')?.scrollBy({ top: by });
      return;
    }
    at += length;
  }
}
