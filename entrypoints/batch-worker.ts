import '../src/zod-jitless';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveBatch } from '../src/ui/dashboard/batch/serve-batch';

/** The worker of the workspace's batch page; started in batch/batch-worker.ts. */
export default defineUnlistedScript(() => serveBatch(self));
