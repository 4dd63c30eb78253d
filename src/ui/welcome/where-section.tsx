import { BoardsSection } from '../options/boards-section';
import { HomeSection } from '../options/home-section';
import { Disclosure } from '../parts/disclosure';

/** What the boards think of extensions, and the person's choice. */
export function WhereSection() {
  return (
    <section aria-labelledby="where-heading" className="where">
      <h2 id="where-heading">Where it works</h2>
      <p>
        Rolescope reads a posting when you open it yourself. It clicks nothing, visits nothing and
        collects no lists. Still, boards have their own rules: LinkedIn’s user agreement (section
        8.2) forbids its members software that copies from its pages or changes how they look, and
        other boards may see it the same way. Whether to use Rolescope there is your decision.
      </p>
      <ul className="plain">
        <li>
          With the browser’s side panel nothing is put into the board’s page; only words that you
          ask to see there are highlighted.
        </li>
        <li>On a board that is switched off nothing is read at all.</li>
      </ul>
      <HomeSection />
      <Disclosure summary="Choose the boards">
        <BoardsSection />
      </Disclosure>
    </section>
  );
}
