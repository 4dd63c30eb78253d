const employment =
  /^(?:(?:full|part)[-_ ]?time|contract|permanent|temporary|temp\b|intern|apprentice|freelance|casual|seasonal|fixed[- ]term|vollzeit|teilzeit|festanstellung|temps (?:plein|partiel)|cd[id]\b|tempo (?:inteiro|integral|parcial|pieno|indeterminato)|período integral|(?:tiempo|jornada) (?:completo|completa|parcial)|voltijd|deeltijd|heltid|deltid|pełny etat)/i;

/** Whether a short text names an employment type. */
export const isEmploymentType = (text: string): boolean =>
  text.length < 60 && employment.test(text);
