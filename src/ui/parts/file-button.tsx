import type { ReactNode } from 'react';

/** A button that asks for a file. `accept`: which kinds, as the browser's field takes them. */
export function FileButton({
  accept,
  take,
  children,
}: {
  accept: string;
  take: (file: File) => void;
  children: ReactNode;
}) {
  return (
    <label className="button">
      {children}
      <input
        className="unseen"
        type="file"
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) take(file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </label>
  );
}
