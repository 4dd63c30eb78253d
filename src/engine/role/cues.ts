import type { Sentence } from '../read/facts';

/** Groups of words that duties and demands use, told apart by what they speak of. */
export type CueKind =
  | 'ml'
  | 'people'
  | 'architecture'
  | 'program'
  | 'individual'
  | 'customer'
  | 'infra'
  | 'ops'
  | 'models';

export const cues: Record<CueKind, RegExp> = {
  ml: /\b(?:machine[- ]learning|deep[- ]learning|ml|ai\/ml|mlops|llm(?:s|ops)?|language models?|neural|foundation models?|generative|gen ?ai|reinforcement learning|computer vision|nlp|natural language processing|recommend(?:er|ation)s?|model (?:training|serving|deployment|inference|evaluations?|monitoring|lifecycle|development|performance|quality)|models|feature stores?|inference|fine[- ]tun\w+|pre-?training|post-?training|pytorch|tensorflow|jax|gpus?|embeddings?|rag|agentic|ai agents?|ai (?:systems?|models?|platform|infrastructure|research|engineering|engineers?|solutions?|products?|features?|applications?)|data scientists?|artificial intelligence|accelerators?|training (?:runs|jobs|infrastructure|pipelines?|clusters?))\b/gi,
  people:
    /\b(?:(?:manag|lead|hir|grow|build|mentor|coach|develop|recruit|supervis|attract|retain|direct|inspir|guid)(?:e|ing|s|es)?(?:,? (?:and|or|&|\/|,)? ?\w+ing|,? (?:and|or|&) \w+)? (?:and \w+ )?(?:an? |the |our |your |this |high[- ]performing |world[- ]class |strong |talented |diverse |growing |multiple |several |cross-functional |\w+ )?(?:team|teams|engineers|managers|people|talent|staff|reports|scientists|organi[sz]ation|group)\b|direct reports?|people manage(?:r|ment)|performance (?:review|management)s?|career (?:growth|development|paths?)|one-on-ones?|1:1s?|hiring|headcount|team of|engineering management|management experience|managing (?:engineers|teams|people)|technical leadership)/gi,
  architecture:
    /\b(?:architect(?:s|ure|ural|ing)?|reference (?:architecture|design)s?|design (?:patterns|reviews?|decisions?)|technical (?:authority|strategy|direction|vision|roadmap)|blueprints?|solution design|system design|standards|trade-?offs?|end-to-end design|enterprise[- ]scale|scalab\w+)\b/gi,
  program:
    /\b(?:program(?:me)? (?:manage\w*|plans?|delivery|execution|status|governance|charter)|project (?:manage\w*|plans?)|milestones?|dependenc(?:y|ies)|timelines?|stakeholders?|cross-functional|risks?|roadmaps?|status (?:reports?|updates?)|schedul\w+|jira|agile|scrum|tpms?|launch(?:es)?|blockers|critical path|workstreams?|coordinat\w+|deliverables?)\b/gi,
  individual:
    /\b(?:individual contributor|\bic\b|hands-on cod\w+|write (?:clean |production |high[- ]quality )?code|you will (?:code|implement)|coding|your manager|reports? to the (?:engineering )?manager|junior)\b/gi,
  customer:
    /\b(?:sales|quota|pre-?sales|customers?|clients?|prospects?|demos?|revenue|marketing|campaigns?|account executives?|go-to-market|gtm|partners?|contracts?|legal|policy|finance|financial|accounting|communications?|recruit(?:er|ing)s?|brand|procurement|vendors?|compliance|audit|regulatory|patients?|business development|deals?)\b/gi,
  infra:
    /\b(?:infrastructure|gpus?|clusters?|kubernetes|inference|serving|distributed|compute|capacity|networking|latency|throughput|storage|accelerators?|hpc|cuda|cloud|reliability|slas?|slos?|on-call|terraform|slurm|bare[- ]metal|data ?cent(?:er|re)s?|uptime|fleet|schedul(?:er|ing)|platform|utili[sz]ation|training infrastructure|orchestration)\b/gi,
  ops: /\b(?:mlops|llmops|ci\/?cd|deployment|deployments|monitoring|observability|drift|pipelines?|model registry|registry|automat(?:e|ed|ion)|mlflow|kubeflow|sagemaker|airflow|versioning|reproducib\w+|rollbacks?|retrain\w*|feature stores?|model lifecycle|governance|devops|release|productioni[sz]\w+|operationali[sz]\w+)\b/gi,
  models:
    /\b(?:models?|algorithms?|modeling|modelling|research|recommend(?:er|ation)s?|ranking|personali[sz]ation|search|computer vision|nlp|perception|speech|experiment(?:s|ation)?|a\/b|data scien\w+|prediction|forecasting|fraud|product(?:s| features?)?|features|agents?|applied|prototyp\w+|papers|publications?|statistic\w*)\b/gi,
};

/** The duties and demands: what the company says of itself and its benefits tells nothing of the role. */
export function workSentences(sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter(
    ({ block, section }) =>
      block >= 0 &&
      section !== 'about' &&
      section !== 'benefits' &&
      section !== 'legal' &&
      section !== 'pay',
  );
}

export interface CueCount {
  hits: number;
  /** Hits per hundred words. */
  density: number;
  /** The first places, as evidence. */
  places: { sentence: Sentence; start: number; end: number }[];
}

/** How often each group of words stands in the sentences. */
export function countCues(sentences: readonly Sentence[]): Record<CueKind, CueCount> {
  const words = Math.max(
    60,
    sentences.reduce((sum, { text }) => sum + text.length / 6, 0),
  );
  const counts = {} as Record<CueKind, CueCount>;
  for (const kind of Object.keys(cues) as CueKind[]) {
    const places: CueCount['places'] = [];
    let hits = 0;
    for (const sentence of sentences) {
      for (const match of sentence.text.matchAll(cues[kind])) {
        hits++;
        if (places.length < 3 && places.at(-1)?.sentence !== sentence) {
          places.push({ sentence, start: match.index, end: match.index + match[0].length });
        }
      }
    }
    counts[kind] = { hits, density: (100 * hits) / words, places };
  }
  return counts;
}
