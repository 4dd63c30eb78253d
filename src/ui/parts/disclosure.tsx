import type { ReactNode } from 'react';
import { Icon } from './icon';
import { useOpenSection } from './open-sections';

/**
 * Words that open to show more. The browser's own element: keyboard, search and readers know it.
 * `remember`: a name under which the reader's choice is kept.
 */
export function Disclosure({
  summary,
  children,
  className = '',
  remember,
}: {
  summary: ReactNode;
  children: ReactNode;
  className?: string;
  remember?: string;
}) {
  const [isOpen, tell] = useOpenSection(remember);
  return (
    <details
      className={`disclosure ${className}`}
      open={isOpen}
      onToggle={(event) => tell(event.currentTarget.open)}
    >
      <summary>
        <Icon name="chevron" />
        <span>{summary}</span>
      </summary>
      <div className="disclosed">{children}</div>
    </details>
  );
}
