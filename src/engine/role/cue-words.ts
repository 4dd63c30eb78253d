/** Groups of words that duties and demands use, told apart by what they speak of. */
export type CueKind =
  | 'ml'
  | 'ai'
  | 'mlPeople'
  | 'people'
  | 'leadsTeam'
  | 'architecture'
  | 'program'
  | 'individual'
  | 'beginner'
  | 'customer'
  | 'infra'
  | 'ops'
  | 'models'
  | 'software';

/** Phrases as people write them, in lower case; singular stands for the plural too. One line, one idea. */
const written: Record<CueKind, string[]> = {
  /** Machine learning as work: what is trained, served, measured, and with what. */
  ml: [
    'machine learning|machinelearning|deep learning|ml|mlops|llmops|reinforcement learning|representation learning',
    'neural network|neural|transformer|foundation model|language model|diffusion model|multimodal model|frontier model|ml model|ai model',
    'model training|train model|training model|trained model|model development|model deployment|deploy model|deploying model|model serving|serving model|model inference|model evaluation|model monitoring|model lifecycle|model performance|model quality|model architecture|model optimization|model governance|model experimentation|model in production|model into production|production model|model reach production|model release|model validation|model registry|labelling|data labeling|training data|labeled data|predictive model|predictive modeling|statistical model',
    'computer vision|nlp|natural language processing|recommender|recommendation system|recommendation model|ranking model|personalization model|speech recognition|perception',
    'feature store|feature engineering|fine tune|fine tuning|finetuning|pretraining|pre training|post training|rlhf|embedding|vector database|rag|retrieval augmented generation|prompt engineering|llm evaluation',
    'pytorch|tensorflow|jax|keras|scikit learn|mlflow|kubeflow|sagemaker|vertex ai|hugging face|huggingface|triton inference|vllm|tensorrt|ray serve|xgboost',
    'inference|training and inference|training and serving|train and serve|training infrastructure|training platform|training scheduler|training run|training job|training pipeline|training cluster|distributed training|gpu|tpu|accelerator|cuda',
  ],
  /** The field by its loose names, which every company that sells it repeats. */
  ai: [
    'ai|artificial intelligence|artificialintelligence|generative|generative ai|gen ai|genai|llm|agentic|ai agent|chatbot|copilot|chatgpt|guardrail|vector store|multi agent|prompt|conversational ai|ki|künstliche intelligenz|inteligencia artificial|intelligence artificielle',
  ],
  /** Those whom a leader of machine learning leads or serves. */
  mlPeople: [
    'ml engineer|machine learning engineer|ai engineer|ai ml engineer|mle|mlops engineer|data scientist|applied scientist|research scientist|ml scientist|machine learning scientist|machine learning researcher|ai researcher|ml researcher|research engineer|ml practitioner|machine learning practitioner',
    'ml team|machine learning team|ai team|ai ml team|mlops team|ml platform team|data science team|applied ai team|ml research|ml platform|ai platform|genai platform|ml infrastructure|ai infrastructure|ml system|machine learning system|ml product|ml engineering|machine learning engineering|ai engineering|agentic system|genai solution',
  ],
  /** That this very job has people under it. */
  leadsTeam: [
    'manage a team|manage the team|manage a small team|managing a team|managing the team|manage engineer|managing engineer|manage team|managing team|manage and mentor|manage and grow|manage manager|managing manager|manage people|managing people|directly manage|people manager|people management|people leadership|direct report|management experience|engineering management|years managing',
    'lead a team|lead the team|lead a small team|leading a team|leading the team|lead team of|lead a group|lead and manage|lead and mentor|lead and grow|lead and inspire|lead an engineering team|lead high performing|lead a high performing|leading engineering team|lead our engineering team|team of engineer|build and lead|building and leading|hire and develop|hire and grow|hire and mentor|performance review|performance management|career development|headcount',
    'own the hiring|grow the team|grow a team|grow your team|growing the team|scale the team|build and scale a|build and grow|senior leadership role|engineering leader|coach manager',
  ],
  people: [
    'manage a team|manage the team|manage engineer|managing engineer|manage team|managing team|managing a team|manage people|managing people|manage and mentor|manage and grow|manage multiple team|manage manager|managing manager|managing a group',
    'lead a team|lead the team|lead team|leading a team|leading team|leading the team|lead our|lead and manage|lead and mentor|lead and grow|lead a group|lead an engineering team|leading engineering team|leading engineer|lead engineer|team leadership|engineering leadership|lead high performing|lead a high performing|lead and inspire|lead and develop',
    'hire|hiring|recruit|recruiting|grow the team|grow a team|grow our team|growing team|growing the team|build a team|build the team|build team|building team|building a team|build and lead|build and scale|build and grow|attract and retain|attract|retain',
    'mentor|mentoring|mentorship|coach|coaching|develop talent|develop engineer|career growth|career development|professional growth|career path|performance review|performance management|one on one|1 1|feedback',
    'direct report|people manager|people management|people leadership|engineering manager|engineering management|management experience|headcount|org design|team of engineer|team health|succession',
  ],
  architecture: [
    'architect|architecture|architectural|architecting|reference architecture|solution design|system design|blueprint|design pattern|design review|design decision|end to end design|technical design|integration pattern|non functional requirement',
    'technical authority|technical direction|technical vision|technical strategy|technical roadmap|technical standard|architecture standard|trade off|tradeoff|enterprise scale|microservice|proof of concept|technology selection',
  ],
  program: [
    'program manager|program management|program plan|program delivery|program execution|program status|program governance|programme|tpm|technical program|project management|project manager|project plan',
    'milestone|dependency|dependencie|timeline|deliverable|critical path|workstream|status report|status update|blocker|unblock|risk|mitigate|escalation|schedule|scheduling|jira|agile|scrum|launch|coordinate|coordination|cross functional|stakeholder',
  ],
  individual: [
    'individual contributor|hands on coding|write code|write clean|write production|writing code|high quality code|coding|your manager|report to the engineering manager|reporting to the engineering manager|junior|code review|implement feature|debug|unit test',
  ],
  /** That the job is for somebody who begins. */
  beginner: [
    'hiring a junior|seeking a junior|looking for a junior|junior position|junior role|entry level position|entry level role|early career|early in career|new grad|recent graduate|internship|apprentice|0 2 year|1 2 year|1 3 year',
  ],
  customer: [
    'sale|quota|presale|pre sale|customer|client|prospect|demo|revenue|marketing|campaign|account executive|go to market|gtm|contract|legal|policy|finance|financial|accounting|brand|procurement|vendor|compliance|audit|regulatory|patient|business development|deal|proposal|sow|invoice|tax|partnership|communication|press|recruiter|recruiting team',
  ],
  infra: [
    'infrastructure|gpu|cluster|kubernete|kubernetes|inference|serving|distributed system|distributed training|compute|capacity|networking|latency|throughput|storage|accelerator|hpc|cuda|cloud|reliability|sla|slo|on call|terraform|slurm|bare metal|datacenter|data center|uptime|fleet|scheduler|utilization|utilisation|orchestration|platform|platform engineering|scalability|scale|runtime|kernel|compiler|performance optimization|high performance computing|linux|infiniband|nccl',
  ],
  ops: [
    'mlops|ml ops|llmops|ci cd|deployment|monitoring|observability|drift|model registry|automate|automated|automation|mlflow|kubeflow|sagemaker|airflow|versioning|reproducibility|reproducible|rollback|retraining|feature store|model lifecycle|ml lifecycle|devops|release|productionize|productionise|productionizing|operationalize|operationalizing|operationalization|pipeline|deployment pipeline|model monitoring|infrastructure as code|incident|production support|governance',
  ],
  models: [
    'model|algorithm|modeling|modelling|research|recommender|recommendation|ranking|personalization|search|computer vision|vision|nlp|natural language|perception|speech|experiment|experimentation|a b|ab testing|data science|prediction|forecasting|fraud|product|feature|agent|applied|prototype|prototyping|paper|publication|statistic|statistical|deep learning|user experience|roadmap|llm',
  ],
  /** Software that is nobody's model: interfaces, billing, switches, graphics. */
  software: [
    'frontend|front end|ui|ux|react|typescript|javascript|mobile|ios|android|full stack|fullstack|java|golang|php|ruby|rail|web application|web app|backend|billing|payment|ethernet|switch|router|graphic|rendering|dashboard|bi|tableau|power bi|sap|salesforce|crm|erp|reporting|analytics|kpi',
  ],
};

/** The phrases of each group. */
export const cueWords: [CueKind, string[]][] = Object.entries(written).map(([kind, lines]) => [
  kind as CueKind,
  lines.flatMap((line) => line.split('|')),
]);
