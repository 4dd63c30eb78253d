import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgeCards } from '../src/background/judge-cards';

/** What judges the cards of a result list; the background brings it in by background/card-judge.ts. */
export default defineUnlistedScript(() => {
  globalThis.rolescopeJudgeCards = judgeCards;
});
