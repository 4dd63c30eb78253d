import type { Frame } from './frame';

const nothing = () => {};

/** Where the panel never stands in the page. */
export const noFrame: Frame = {
  mounted: false,
  shown: false,
  collapsed: false,
  mount: nothing,
  greeted: nothing,
  show: nothing,
  collapse: nothing,
  remove: nothing,
  orphan: nothing,
};
