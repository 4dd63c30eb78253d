import type { PostingFacts } from '../engine/read/facts';
import type { Posting } from '../posting';
import type { LabelledPosting } from './labelled-postings';

/** A labelled posting beside what was read in it. */
export interface ReadCase {
  posting: LabelledPosting;
  source: Posting;
  facts: PostingFacts;
}
