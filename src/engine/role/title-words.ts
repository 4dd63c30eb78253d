/** The words titles are made of, by what they say. Lower case; each pattern is linear. */

/**
 * Kinds of work in the order in which they are asked: a "program director" runs programmes, a
 * "manager, architecture" leads people, a "lead engineer" does the work.
 */
export const kindWords = {
  program:
    /\b(?:(?:program|programme|delivery|release)s?,? (?:manage(?:r|ment)|director|lead|office|head)|t(?:echnical)? ?pms?|tpgm|project manage(?:r|ment)|technical program(?:me)?s?|(?:director|head|vp),? (?:of )?program(?:me)?s)\b/g,
  otherHead:
    /\bchief of staff\b|\b(?:product|account|customer|community|marketing|sales|finance|accounting|office|store|property|people|talent|brand|content|social media|partner(?:ship)?s?|engagement|success|relationship|procurement|supply|event|case|compliance|business development|business operations|facilit(?:y|ies)|risk|policy|communications?|category|campaign|growth|nurs\w+|clinical|territory|regional|warehouse|shift|general|hr|legal|tax|audit|commercial|(?<!machine |deep |reinforcement )learning|education|hardware operations|kitchen|restaurant) (?:\w+ )?(?:manager|director|lead|head|supervisor)\b|\b(?:head|director|vp|vice president|chief|manager|lead),? (?:of )?(?:product|sales|marketing|finance|people|talent|legal|policy|communications|customer|partnerships?|growth|business|nursing|nurses|recruit\w+|solutions?|legal operations|delivery|strategy|frontier policy|content|commercial|field|gtm|tax|audit|revenue)\b/g,
  architect: /\b(?:architects?|arquitecto|architekt(?:in)?|architecte)\b/g,
  leads:
    /\b(?:director|dir|head|chief(?! (?:[\w/]+ ){0,4}(?:architect|scientist|engineer)\b)|cto|caio|s?vp|e?vp|avp|vice[- ]president|president|managers?|mgr|tlm|\p{L}{0,12}leiter(?:in)?|responsable|directeur|directrice|direktor|jefe|gerente|supervisor)\b|\b(?:engineering|team|group|squad|chapter|ml|ai|machine learning|science|platform|infrastructure|infra|research|data science|mlops|operations|practice|inference|training|ops) lead(?:er)?\b(?! (?:engineer|developer|scientist|software|machine|ml|data|architect))|\blead(?:er)?,? (?:of|for)\b|^(?:senior |sr\.? |group |engineering )?lead(?:er)?[,:–-]/gu,
  distinguished: /\b(?:distinguished|fellow|chief (?:[\w/]+ ){0,4}(?:engineer|scientist))\b/g,
  techLead: /\btech(?:nical|nology)?[- ]lead\b/g,
  principal: /\bprincipal\b/g,
  staff: /\bstaff\b/g,
  lead: /\b(?:lead|leading|founding|expert|head engineer)\b/g,
  individual:
    /\b(?:engineer|developer|scientist|researcher|analyst|consultant|specialist|programmer|intern|internship|associate|technician|administrator|designer|writer|coordinator|assistant|mle|sre)s?\b/g,
};

/** A grade of banks and consultancies behind the trade: "Machine Learning Engineer, Vice President". */
export const gradeBehind =
  /\b(?:engineer|developer|scientist|researcher|analyst|consultant|specialist|quant)\b[^/]{0,60}?[ ,–(-](?:(?:assistant |senior |executive )?vice president|s?vp|avp|associate director|director)\)?$/g;

export const machineLearning =
  /\bmachine[- ]learning\b|\bdeep[- ]learning\b|\b(?:ai|voice|llm|autonomous|intelligent|coding|conversational) agents?\b|\bai\b(?![- ](?:apps?|company|startup|start-up|powered|driven|native|first|enabled|sales)\b)|\b(?:ml|a\.i\.|ia|aiml)\b|\bartificial intelligence\b|\bki\b|\bkünstliche intelligenz\b|\bmaschinelles lernen\b|\binteligencia artificial\b|\bintelligence artificielle\b|\baprendizaje automático\b|\bgen[- ]?ai\b|\bgenerative\b|\bllms?(?:ops)?\b|\bml[- ]?ops\b|\bnlp\b|\bnatural language\b|\bcomputer vision\b|\bperception\b|\brecommend(?:ation|er)s?\b|\branking\b|\bpersonali[sz]ation\b|\breinforcement learning\b|\binference\b|\bneural\b|\brl(?:hf)?\b|\bevals\b|\binterpretability\b|\bai alignment\b|\bfeature stores?\b|\bself-driving\b|\bautonomous (?:driving|vehicles?|systems?)\b|\bmachine vision\b|\bsearch relevance\b|\bdata science (?:and|&) (?:ml|ai)\b|\bagentic\b|\b(?:world|language|reward|diffusion|vision|speech|frontier|multimodal|ml|ai) model(?:s|l?ing)?\b|\bmodel (?:training|evaluations?|serving|inference|deployment|operations|ops|lifecycle|reliability|optimi[sz]ation|performance|behaviou?r|safety|quality|development)\b|\bmodel(?:s|l?ing)?\b|\bspeech\b|\bbiometrics?\b|\bpre-?training\b|\bpost-?training\b|\bfoundation(?:al)? models?\b|\bgpus?\b|\bautonomy\b|\brobot(?:ics)? learning\b|\balgorithms?\b|\bmachine intelligence\b|\bintelligen(?:ce|t) systems?\b|\bimage recognition\b|\bapplied scien(?:ce|tists?)\b|\baccelerated computing\b|\btpus?\b|\btraining (?:infrastructure|infra|platform|systems)\b|\bdistributed training\b|\baccelerators? (?:fleet|platform|infrastructure|engineering|software|compute|capacity)\b/g;

export const infrastructure =
  /\binfra(?:structure)?s?\b|\bplatforms?\b|\binference\b|\bgpus?\b|\bcompute\b|\bcomputing\b|\bdistributed\b|\bclusters?\b|\bserving\b|\bsystems\b|\bhpc\b|\bcloud\b|\bkubernetes\b|\bnetworking\b|\bacceler\w+\b|\bruntime\b|\btraining\b|\blibraries\b|\bcompilers?\b|\bsre\b|\breliability\b|\bcapacity\b|\bframeworks?\b|\btooling\b|\bstorage\b|\bkernels?\b|\bsupercomput\w+\b/g;

/** Of those, the ones that name the ground and nothing else. */
export const groundAlone =
  /\binfra(?:structure)?s?\b|\binference\b|\bgpus?\b|\bcompute\b|\bclusters?\b|\bserving\b|\bhpc\b|\bkubernetes\b|\bacceler\w+\b|\bkernels?\b|\bsupercomput\w+\b|\bscheduling\b/g;

export const operations =
  /\b(?:ml|llm|ai|model|gen ?ai)[- ]?ops\b|\b(?:ml|ai|ai\/ml|machine learning|model|llm) (?:platform |engineering |model )?operations\b|\bdev[- ]?ops\b|\bmodel (?:deployment|lifecycle|reliability)\b|\b(?:ml|machine learning) (?:reliability|sre)\b/g;

export const dataWork = /\bdata scien\w+\b|\banalytics\b|\binsights\b|\bdata\b/g;

/** Fields in which models are made for a product, as against the ground they run on. */
export const appliedWork =
  /\bapplied\b|\bcomputer vision\b|\bperception\b|\bnlp\b|\bnatural language\b|\brecommend\w+\b|\branking\b|\bpersonali[sz]ation\b|\bsearch\b|\bdata scien\w+\b|\bagents?\b|\bagentic\b|\balgorithms?\b|\bspeech\b|\bresearch\b|\bmodel(?:l?ing)?s?\b|\bapplications?\b|\bads\b|\bfraud\b|\bscience\b|\bautonomy\b|\bgenerative\b|\bconversational\b|\bdatasets?\b|\bproducts?\b/g;

/** Trades that outweigh whatever else the title says. */
export const hardTrades =
  /\b(?:sales|pre-?sales|post-?sales|recruit\w*|talent|nurs\w*|counsel|legal|attorney|policy|communications?(?! librar)|marketing|gtm|go-to-market|finance|financial|accounting|accountant|bookkeep\w*|tax|audit\w*|partnerships?|customers?|client|success|solutions? (?:engineer\w*|consult\w*|architecture)|account executive|business development|product (?:manager|management|owner|lead|leader|designer|marketing|director)|design(?:er)?|writer|content|learning experience|education|teacher|professor|developer (?:relations|advocate)|devrel|facilit\w+|procurement|supply chain|events?|construction|electrical|mechanical|clinician|pharma\w*|biolog\w*|chemist\w*|hr|human resources|people operations|office|executive assistant|administrative|delivery|engagement|responsible scaling|enterprise readiness|governance|ethics|compliance|kitchen|restaurant|chef|driver|data ?cent(?:er|re)s?|hardware|certification|moderat(?:ion|ors?)|trust (?:&|and) safety operations|test(?:s|ing|er)?|qa|quality|sdet|junior|graduate|internship|intern)\b/g;

/** Fields of software that are not machine learning by themselves, but may use it. */
export const softTrades =
  /\b(?:security|cybersecurity|detection|safeguards|trust|support|it|graphics|ui|ux|user experience|frontend|front-end|mobile|ios|android|web|payments|billing|robotics operations|automation|observability|responsibility|microsoft|azure|salesforce|sap|developer platform|chat|public sector|full[- ]stack|backend|python|java|simulation|app|marketplace|game|games)\b/g;

export const solutions = /\bsolutions? architects?\b/g;

/** What may stand between a leader and the machine learning that is led: "Manager, Applied AI Engineering". */
export const joining =
  /^(?:[\s,/&:|()–-]|\b(?:and|of|for|the|engineering|software|platforms?|infrastructure|infra|research|science|scientist|systems?|ops|operations|teams?|development|technical|applied|program|manager|lead|advanced|analytics|conversational|visual|speech|ai|ml|machine|learning|deep|group|senior|sr|global|enterprise|core|ii|iii|i)\b)*$/;

/** Only the loose name of the field: what every company that sells it says of itself. */
export const loosely =
  /^(?:ai|ia|artificial intelligence|gen[- ]?ai|generative|agents?|agentic|model(?:s|l?ing)?|ki|algorithms?)$/;
