import { useEffect, useRef } from 'react';

/** One thing to do in a menu. */
interface MenuItem {
  label: string;
  run: () => void;
}

/** A button that opens a short list of things to do; it closes by choice, by Escape and by looking elsewhere. */
export function Menu({
  label,
  items,
  disabled = false,
}: {
  label: string;
  items: MenuItem[];
  disabled?: boolean;
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const look = ({ target }: PointerEvent) => {
      const own = menu.current;
      if (own?.open && target instanceof Node && !own.contains(target)) own.open = false;
    };
    document.addEventListener('pointerdown', look);
    return () => document.removeEventListener('pointerdown', look);
  }, []);
  const close = () => {
    if (!menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details className="menu" ref={menu} onKeyDown={({ key }) => key === 'Escape' && close()}>
      <summary className="button">{label}</summary>
      <div className="menu-items">
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            disabled={disabled}
            onClick={() => {
              close();
              item.run();
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </details>
  );
}
