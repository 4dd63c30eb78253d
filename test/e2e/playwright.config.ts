import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  testMatch: '*.e2e.ts',
  // Each has browsers of its own. While one waits, the others have the cores: on two, three are
  // quicker than two.
  workers: 3,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
});
