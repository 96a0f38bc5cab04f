import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Findings must not depend on where or when they are made.
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', NO_COLOR: '', FORCE_COLOR: '' },
    testTimeout: 60_000,
    coverage: {
      // Counting branches costs a seventh more time, which is for CI to pay.
      enabled: process.env.COVERAGE !== undefined,
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {
        'src/chart/**': { branches: 95 },
        'src/lint/**': { branches: 95 },
        'src/rules/**': { branches: 95 },
        // What is reached today; the language server and the page are tested from outside, where nothing counts.
        'src/read/**': { branches: 94 },
        'src/parse/**': { branches: 91 },
        'src/config/**': { branches: 90 },
        'src/report/**': { branches: 89 },
        'src/api/**': { branches: 88 },
      },
    },
  },
})
