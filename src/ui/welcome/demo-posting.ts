import html from '../../../assets/demo/posting.html?raw';
import { readAnyPage } from '../../boards/registry';
import { normalisePosting } from '../../normalise/normalise-posting';
import type { Posting } from '../../posting';

/** The page without its looks, which our style policy would refuse aloud. */
const page = html.slice(html.indexOf('<body')).replaceAll(/ style="[^"]*"/g, '');

/** Where such a page would stand. */
const address = new URL('https://www.linkedin.com/jobs/view/4000000001/');

/** The posting of the bundled demo page, read by the same reader as a real one. */
export function demoPosting(): Posting {
  const reading = readAnyPage(new DOMParser().parseFromString(page, 'text/html'), address);
  if (reading.state !== 'posting') throw new Error(`The demo posting reads as ${reading.state}.`);
  return normalisePosting(reading.posting);
}
