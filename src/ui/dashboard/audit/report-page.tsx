import { memo } from 'react';
import { say } from '../../../words/own-say';
import { today } from '../../today';
import { knowledge } from '../../use-insights';
import { auditReport, reportHead } from './audit-report';
import type { Audited } from './audited';

/** The report as it is printed; on the screen it is not shown. */
export const ReportPage = memo(function ReportPage({ audit }: { audit: Audited }) {
  const { draft } = audit;
  return (
    <article className="audit-report">
      <h1>{draft.title.trim() || say('audit.untitled')}</h1>
      <p className="aside">{reportHead(draft, today())}</p>
      {auditReport(audit, knowledge()).map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
});
