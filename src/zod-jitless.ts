import * as z from 'zod';

// Import this before any schema: zod otherwise probes `new Function`, which our pages' CSP forbids.
z.config({ jitless: true });
