import type { Stance } from '../../messages';
import { placeLimits } from '../../settings';

/** The rules for the line that is left in the page when the extension was updated. */
export const noteStyle =
  ':host{all:initial;position:fixed;z-index:2147483647;top:64px;right:0;padding:0 12px;font:14px/40px system-ui;background:Canvas;}';

const always =
  'all:initial;position:fixed;z-index:2147483647;contain:strict;color-scheme:light dark;';

/**
 * The rules for the frame's host in the job page, which knows nothing of places: beside the posting,
 * or folded to a tab at the edge; in a narrow window a sheet at the bottom, or a low bar in a corner
 * that leaves the rest of the page's own bottom line free. Each declaration ends in a semicolon, for
 * the page makes them important.
 */
export function frameStyle({ side, width, height, tab, collapsed }: Stance): string {
  const [least, most] = placeLimits.width;
  const beside = collapsed
    ? `${side}:0;top:min(${tab}px,100vh - 112px);width:44px;height:112px;`
    : `${side}:0;top:64px;bottom:16px;width:clamp(${least}px,${width}px,min(${most}px,90vw));`;
  const below = collapsed
    ? `top:auto;bottom:0;width:min(50vw,200px);height:44px;`
    : `top:auto;right:0;bottom:0;left:0;width:auto;height:clamp(200px,${height}vh,90vh);`;
  // As wide as the page takes for narrow.
  return `:host{${always}${beside}}@media (width<600px){:host{${below}}}`;
}
