import '../src/zod-jitless';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keptPostings } from '../src/library/kept-postings';
import { serveJudging } from '../src/ui/dashboard/library/serve-judging';

/** The workers that judge the library again; started in library/judging-pool.ts. */
export default defineUnlistedScript(() => serveJudging(self, keptPostings));
