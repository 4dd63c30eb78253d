/** What the effects of the pay model mean: the words of assets/knowledge/pay/model.json, for translation. */
export const payModel = {
  rebase:
    'Such postings come mostly from expensive places: brought to the level of the US as a whole',
  employer: 'What this employer itself states, against others of its kind',
  levelLead: 'The title says lead, a step below manager',
  levelManager: 'The title says manager, a step below director',
  levelSeniorManager: 'The title says senior manager',
  levelDirector: 'The title says director or head, or names no level',
  levelSeniorDirector: 'The title says senior director',
  levelVicePresident: 'The title says vice president or chief',
  levelProgramme: 'The title says programme manager, not senior',
  levelSeniorProgramme: 'The title says senior programme manager',
  levelHeadOfProgramme: 'The title says head or director of programmes',
  levelArchitect: 'The title says architect, not senior',
  levelSeniorArchitect: 'The title says senior or lead architect',
  levelPrincipal: 'The title says principal or distinguished',
  tierFrontierLab: 'The employer is an AI lab that trains large models',
  tierBigTech: 'The employer is one of the best-paying technology companies',
  tierPublicTech: 'The employer is a public or late-stage technology company',
  tierTradingFirm: 'The employer is a trading firm or hedge fund',
  tierEarlyStage: 'The employer is an early-stage company',
  tierEnterprise: 'The employer is an established enterprise outside technology',
  tierPublicSector: 'The employer is a university, public body or charity',
  totalFrontierLab:
    'Engineering managers of large technology companies reported 1.3 to 1.9 times the base pay that such postings state; shares make most of it.',
  totalEnterprise:
    'A bonus of 10 to 30 % is what one source names for directors; shares are rare here.',
  totalPublicSector:
    'Universities, public bodies and charities pay little beyond base: an assumption.',
  totalEarlyStage:
    'Early-stage shares are worth nothing certain and are not counted; a small bonus is assumed.',
  totalUnknown:
    'The kind of employer is unknown: from a bonus of 10 % alone to the shares of a large technology company.',
} as const;
