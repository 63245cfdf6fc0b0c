import { defineConfig } from '@playwright/test';

/** End-to-end tests of the built extension in the installed Chromium; build first (`npm run build:chrome`). */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // Each test starts a browser of its own; the machine of a contributor has few cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results',
});
