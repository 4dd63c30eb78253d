import { Menu as Base } from '@base-ui/react/menu';

/** One thing to do in a menu. */
interface MenuItem {
  label: string;
  run: () => void;
}

/** A button that opens a short list of things to do. */
export function Menu({
  label,
  items,
  disabled = false,
}: {
  label: string;
  items: MenuItem[];
  disabled?: boolean;
}) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger className="button menu">{label}</Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="menu-place" align="end" sideOffset={4} collisionPadding={8}>
          <Base.Popup className="menu-items">
            {items.map((item) => (
              <Base.Item
                key={item.label}
                className="menu-item"
                disabled={disabled}
                onClick={item.run}
              >
                {item.label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
