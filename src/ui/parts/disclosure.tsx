import type { ReactNode } from 'react';
import { Icon } from './icon';

/** Words that open to show more. The browser's own element: keyboard, search and readers know it. */
export function Disclosure({
  summary,
  children,
  className = '',
}: {
  summary: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <details className={`disclosure ${className}`}>
      <summary>
        <Icon name="chevron" />
        <span>{summary}</span>
      </summary>
      <div className="disclosed">{children}</div>
    </details>
  );
}
