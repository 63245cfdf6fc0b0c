import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'cli/**/*.test.ts',
      'tests/*.test.ts',
      'tests/corpus/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 60_000,
  },
});
