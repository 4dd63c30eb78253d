import { useContext, useMemo } from 'react';
import { talkingPoints } from '../../engine/gap/talking-points';
import { type NextStep, whatNext } from '../../engine/gap/what-next';
import type { Gap, RoleId, UsualSkill } from '../../insights';
import { say } from '../../words/own-say';
import { HaveContext } from '../panel/have-buttons';
import { Icon } from '../parts/icon';
import { Quote } from '../parts/quote';
import { knowledge } from '../use-insights';
import { CopyButton } from './copy-button';
import { nextDocument, nextMarkdown, nextText } from './next-document';
import { useKeptDemand } from './use-kept-demand';
import { useStory } from './use-story';

/** The steps worth taking, and what to say of strengths, gaps and the role's own troubles. */
export function NextSteps({
  heading,
  gap,
  role,
}: {
  /** The posting's title and company, for the copy. */
  heading: string;
  gap: Gap;
  role: RoleId | null;
}) {
  const story = useStory(role);
  const kept = useKeptDemand(role);
  const steps = useMemo(
    () => whatNext(gap, role, knowledge(), story, say, kept),
    [gap, role, story, kept],
  );
  const points = useMemo(() => talkingPoints(gap, story, say), [gap, story]);
  const written = () => nextDocument(heading, gap, steps, points);
  const { unmentioned = [] } = gap;
  const strengths = points.strengths.length > 0;
  return (
    <div className="disclosed">
      {steps.length > 0 && (
        <>
          <h3>What blocks most, first</h3>
          <ol className="next-steps">
            {steps.slice(0, 5).map((step) => (
              <Step key={step.item.label} step={step} />
            ))}
          </ol>
        </>
      )}
      {unmentioned.length > 0 && (
        <>
          <h3>Usual in this role, not mentioned here</h3>
          <UsualChips usual={unmentioned} />
        </>
      )}
      {strengths && (
        <>
          <h3>Strengths to speak of</h3>
          <ul className="next-points">
            {points.strengths.map(({ label, words, evidence }) => (
              <li key={label}>
                <b>{label}</b> {words} {evidence && <Quote words={evidence.quote} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {points.gaps.length > 0 && (
        <>
          <h3>Gaps, honestly</h3>
          <ul className="next-points">
            {points.gaps.map(({ label, words }) => (
              <li key={label}>
                <b>{label}</b> {words}
              </li>
            ))}
          </ul>
        </>
      )}
      {points.examples.length > 0 && (
        <>
          <h3>Have an example ready for</h3>
          <p>{points.examples.join(', ')}</p>
        </>
      )}
      {points.questions.length > 0 && (
        <>
          <h3>Questions to ask</h3>
          <ul className="next-points">
            {points.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {points.topics.length > 0 && (
        <>
          <h3>Troubles of this role to have a view on</h3>
          <ul className="next-points">
            {points.topics.map(({ challenge, remedies }) => (
              <li key={challenge.text}>
                {challenge.text}{' '}
                <span className="aside">
                  What helps: {remedies.map(({ text }) => text).join(' ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="actions">
        <CopyButton words={() => nextText(written())}>Copy as text</CopyButton>
        <CopyButton words={() => nextMarkdown(written())}>Copy as Markdown</CopyButton>
      </div>
    </div>
  );
}

function Step({ step: { item, why, advice } }: { step: NextStep }) {
  return (
    <li>
      <b>{item.label}</b> {item.state !== 'missing' && <span>{item.because} </span>}
      <span className="aside">{why.join('; ')}.</span>
      {advice.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </li>
  );
}

/** What is usual in the role: what the person has, and the rest to add with one press. */
function UsualChips({ usual }: { usual: readonly UsualSkill[] }) {
  const have = useContext(HaveContext);
  return (
    <ul className="chips">
      {usual.map(({ id, name, held }) => (
        <li key={id}>
          {held || !have ? (
            <span className="chip" data-state={held ? 'met' : 'unsaid'}>
              <Icon name={held ? 'tick' : 'unsaid'} />
              {name}
            </span>
          ) : (
            <button
              type="button"
              className="chip"
              data-state="unsaid"
              title="I have this"
              onClick={() => have({ id, name })}
            >
              <Icon name="plus" />
              <span className="unseen">I have this: </span>
              {name}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
