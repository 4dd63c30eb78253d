/** Words of every posting that also name a product or a skill: found alone, they prove nothing. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `a access action active adapt agile ai air alert an analyst app apple apply art as assembly at
    atlas aurora axis backstage base batch beam bedrock bench bigger bit block blue board bolt
    book bridge build bundle business c cadence capacity care cascade case center chain change
    chaos chart charts chef claude cloud cluster code comet compose compute conductor consul
    container control core craft crew crystal cube cursor d dash dashboard dashboards data
    decision delta design detail direct discovery draft drill drive drone dust edge editor elastic
    element ember engineering envoy equity event events excel excellence express fabric factory
    falcon fast feast field fire fit flame flash fleet flex flight flow flux focus forge form
    forms foundation frontier fusion game games gaming gateway gemini gin glow glue go google
    gradient granite graph graphs great green grid growth guardrail guidance harbor haystack
    health heat hedge helm hive hub hugo hybrid ice iceberg image impact impala insight insights
    instructor integration jade jasper jest joy key kite knife knight ladder lake lambda lance
    latency lean learning lightning link lint liquid list llama load local log logic logs loop
    luigi magic make management maps mark market mars mastery matrix max measure media mercury
    mesa mesh meta metal metric metrics micro minerva mint mirage mistral mobile mode model models
    modular moon motion nano neptune nest network next node notion nova numeric oak observe open
    opera operator optimal oracle orbit order outlook oxygen page pages palm partner peak pearl
    phoenix pig pilot pipeline pipelines platform play pod points polish portal power practice
    prefect presto product prompt prompting proof proxy prune pulse puma puppet query queue r rack
    ram rancher range rapid ray rays react reading remote report reporting research resilience
    resource rest review rocket root router ruby rules rust s safety sage sales salt scale scaling
    scope script search secure sentry service serving shark shell ship sigma signal sketch skills
    slack slate snap snorkel snowflake solid space spanner spark spring sprint stack stage
    standard star storage storm stream streaming strong structured summit sun support surge swarm
    swift switch sync system systems tableau tea team teams tempo temporal terra test tests text
    tiger time titan token tools trace track transform translate travel travis tree triton trust
    tune turbine turbo union unit unity vault vector velocity vision voice volcano warp watch
    watson wave weave web weights whisper wind wire workflow workflows works yarn zen zeppelin
    zone`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
