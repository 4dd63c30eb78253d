import { useContext, useMemo } from 'react';
import { talkingPoints } from '../../engine/gap/talking-points';
import { type NextStep, whatNext } from '../../engine/gap/what-next';
import type { Gap, RoleId, UsualSkill } from '../../insights';
import { inARow } from '../../words/in-a-row';
import { say } from '../../words/own-say';
import { HaveContext } from '../panel/have-buttons';
import { Icon } from '../parts/icon';
import { listed } from '../parts/listed';
import { Quote } from '../parts/quote';
import { knowledge } from '../use-insights';
import { CopyButton } from './copy-button';
import { nextDocument, nextMarkdown, nextText, reasonsWords } from './next-document';
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
          <h3>{say('next.blocks')}</h3>
          <ol className="next-steps">
            {steps.slice(0, 5).map((step) => (
              <Step key={step.item.label} step={step} />
            ))}
          </ol>
        </>
      )}
      {unmentioned.length > 0 && (
        <>
          <h3>{say('next.usual')}</h3>
          <UsualChips usual={unmentioned} />
        </>
      )}
      {strengths && (
        <>
          <h3>{say('next.strengths')}</h3>
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
          <h3>{say('next.gaps')}</h3>
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
          <h3>{say('next.examples')}</h3>
          <p>{listed(points.examples)}</p>
        </>
      )}
      {points.questions.length > 0 && (
        <>
          <h3>{say('next.questions')}</h3>
          <ul className="next-points">
            {points.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {points.topics.length > 0 && (
        <>
          <h3>{say('next.troubles')}</h3>
          <ul className="next-points">
            {points.topics.map(({ challenge, remedies }) => (
              <li key={challenge.text}>
                {challenge.text}{' '}
                <span className="aside">
                  {say('next.helps', {
                    remedies: inARow(
                      remedies.map(({ text }) => text),
                      say,
                    ),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="actions">
        <CopyButton words={() => nextText(written())}>{say('next.copyText')}</CopyButton>
        <CopyButton words={() => nextMarkdown(written())}>{say('next.copyMarkdown')}</CopyButton>
      </div>
    </div>
  );
}

function Step({ step: { item, why, advice } }: { step: NextStep }) {
  return (
    <li>
      <b>{item.label}</b> {item.state !== 'missing' && <span>{item.because} </span>}
      <span className="aside">{reasonsWords(why)}</span>
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
              title={say('fit.haveThis')}
              onClick={() => have({ id, name })}
            >
              <Icon name="plus" />
              {name}
              <span className="unseen">{say('parts.about', { name: say('fit.haveThis') })}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
