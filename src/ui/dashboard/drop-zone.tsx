import { type ReactNode, useState } from 'react';

/** A part of the page that takes a dropped file; `over` joins its class while one hangs above it. */
export function DropZone({
  className,
  take,
  children,
}: {
  className: string;
  take: (file: File) => void;
  children: ReactNode;
}) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be chosen with a button too
    <div
      className={over ? `${className} over` : className}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const [file] = event.dataTransfer.files;
        // Dropped text goes where it was dropped.
        if (!file) return;
        event.preventDefault();
        take(file);
      }}
    >
      {children}
    </div>
  );
}
