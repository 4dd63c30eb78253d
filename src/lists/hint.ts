import type { FoundCard } from './find-cards';

const look =
  'all:initial;position:fixed;z-index:2147483646;box-sizing:border-box;max-width:min(340px,90vw);padding:8px 10px;border:1px solid GrayText;border-radius:6px;background:Canvas;color:CanvasText;font:13px/1.4 system-ui;color-scheme:light dark;';
/** How long (ms) the pointer rests before the words come. */
const rest = 250;

/**
 * Shows the words of a marked card beside its title while the pointer or the focus is on the card, in a
 * node of our own at the root. Escape, scrolling and leaving take it away. `words`: of the card with this id.
 */
export function hintOver(
  found: () => readonly FoundCard[],
  words: (id: string) => string | undefined,
  signal: AbortSignal,
): void {
  let over: Element | null = null;
  let timer = 0;
  const host = document.createElement('div');
  const text = new Text();
  host.attachShadow({ mode: 'closed' }).append(text);

  function hide(): void {
    clearTimeout(timer);
    over = null;
    host.remove();
  }

  function come({ target, type }: Event): void {
    // The pointer may go onto the words themselves.
    if (!(target instanceof Element) || target === host || over?.contains(target)) return;
    hide();
    const at = found().find(({ place }) => place.contains(target));
    const said = at && words(at.card.id);
    if (!at || !said) return;
    over = at.place;
    timer = window.setTimeout(() => show(at.title, said), type === 'focusin' ? 0 : rest);
  }

  function show(title: Element, said: string): void {
    text.data = said;
    const { left, top, bottom } = title.getBoundingClientRect();
    // Above, where there is room: what follows the title is what one reads next.
    const where = top > 90 ? `bottom:${innerHeight - top + 4}px;` : `top:${bottom + 4}px;`;
    const across = `left:${Math.max(8, Math.min(left, innerWidth - 350))}px;`;
    host.style.cssText = `${look}${where}${across}`.replaceAll(';', '!important;');
    document.documentElement.append(host);
  }

  const how = { signal, passive: true, capture: true };
  for (const type of ['pointerover', 'focusin']) addEventListener(type, come, how);
  addEventListener('scroll', hide, how);
  addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), how);
  document.documentElement.addEventListener('pointerleave', hide, { signal, passive: true });
  signal.addEventListener('abort', hide);
}
