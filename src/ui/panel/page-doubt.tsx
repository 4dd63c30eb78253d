import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { say } from '../../words/own-say';
import { listed } from '../parts/listed';
import type { TabView } from '../use-tab';
import { type Doubt, doubtsOf } from './doubts';
import type { Structure } from './page-report';

const fields = {
  title: 'panel.fieldTitle',
  company: 'panel.fieldCompany',
  description: 'panel.fieldDescription',
} as const satisfies Record<Doubt, string>;

/**
 * Says that the page is not as we know it and what may be wrong, and offers a report for an issue.
 * Nothing where the page is as we know it. `ask`: asks the page how it is built.
 */
export function PageDoubt({ view, ask }: { view: TabView; ask: () => void }) {
  const doubts = doubtsOf(view);
  const [report, setReport] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const hear = async (event: Event) => {
      const { reportOf } = await import('./page-report');
      const { version } = browser.runtime.getManifest();
      setReport(reportOf((event as CustomEvent<Structure>).detail, view, version));
    };
    addEventListener('structure', hear);
    return () => removeEventListener('structure', hear);
  }, [view]);

  // The clipboard's newer way is closed to a frame in somebody else's page.
  useEffect(() => {
    if (report === null) return;
    text.current?.select();
    const done = document.execCommand('copy');
    setCopied(done);
    if (done) text.current?.setSelectionRange(0, 0);
  }, [report]);

  if (doubts.length === 0) return null;
  return (
    <section className="doubt" aria-labelledby="doubt-heading">
      <h2 id="doubt-heading">{say('panel.doubt')}</h2>
      <p className="aside">
        {view.state === 'unreadable'
          ? say('panel.notFound')
          : say('panel.doubtful', { fields: listed(doubts.map((doubt) => say(fields[doubt]))) })}
      </p>
      {report !== null ? (
        <>
          <p role="status">{copied ? say('panel.reportCopied') : say('panel.reportToCopy')}</p>
          <textarea ref={text} readOnly rows={6} aria-label={say('panel.report')} value={report} />
        </>
      ) : (
        <button type="button" className="quiet" onClick={ask}>
          {say('panel.copyReport')}
        </button>
      )}
    </section>
  );
}
