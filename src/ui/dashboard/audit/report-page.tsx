import { memo, useEffect } from 'react';
import { say } from '../../../words/own-say';
import { today } from '../../today';
import { knowledge } from '../../use-insights';
import { auditReport, reportHead } from './audit-report';
import type { Audited } from './audited';

/** The report as it is printed; on the screen it is not shown. */
export const ReportPage = memo(function ReportPage({ audit }: { audit: Audited }) {
  const { draft } = audit;
  const title = draft.title.trim() || say('audit.untitled');
  useTitleInPrint(title);
  return (
    <article className="audit-report">
      <h1>{title}</h1>
      <p className="aside">{reportHead(draft, today())}</p>
      {auditReport(audit, knowledge()).map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {lines.map(({ lead, words }) => (
              <li key={`${lead} ${words}`}>
                {lead && <b>{lead}</b>} {words}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
});

/** The page's title is what browsers call a print, and the file it is saved in. */
function useTitleInPrint(title: string): void {
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const usual = document.title;
    const giveBack = () => {
      document.title = usual;
    };
    addEventListener(
      'beforeprint',
      () => {
        document.title = title;
      },
      { signal },
    );
    addEventListener('afterprint', giveBack, { signal });
    signal.addEventListener('abort', giveBack);
    return () => life.abort();
  }, [title]);
}
