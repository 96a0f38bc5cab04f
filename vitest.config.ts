import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Findings must not depend on where or when they are made.
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', NO_COLOR: '', FORCE_COLOR: '' },
    testTimeout: 60_000,
    coverage: {
      include: ['src/**'],
      exclude: ['src/generated/**'],
    },
  },
})
