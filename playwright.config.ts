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
  // A browser that a busy machine starves is started once more; the report names such a test as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  outputDir: 'test-results',
});
