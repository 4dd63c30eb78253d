import { demo } from './both-browsers';
import { type Stage, until } from './stage';

/** The demo posting under a policy that allows no style and no frame, with a link to start from. */
const strict = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';
export const strictHtml = () =>
  demo
    .html()
    .replace('<head>', `<head>${strict}`)
    .replace('</body>', '<p><a id="apply" href="#apply">Apply</a></p></body>');

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
  height: number;
  /** The window's inside, without its scroll bar. */
  within: [number, number];
}

/** Where the frame's host stands in the page. */
export const boxOf = (stage: Stage): Promise<Box> =>
  stage.page.evaluate(() => {
    const host = [...document.documentElement.children].at(-1);
    const { left, top, right, bottom, width, height } =
      host?.getBoundingClientRect() ?? new DOMRect();
    return {
      left,
      top,
      right,
      bottom,
      width,
      height,
      within: [document.documentElement.clientWidth, innerHeight],
    };
  });

/** The frame's place, once it is such. */
export const standing = (stage: Stage, what: string, is: (box: Box) => boolean) =>
  until(what, async () => {
    const box = await boxOf(stage);
    return is(box) && box;
  });
