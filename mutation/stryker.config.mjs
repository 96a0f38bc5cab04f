/** Mutants of rules and the chart's index, judged by the tests that look at them. */
export default {
  mutate: (process.env.MUTATE ?? '').split(','),
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `mutation/reports/${process.env.MUTATION_REPORT ?? 'report'}.json` },
  clearTextReporter: { allowColor: false, reportTests: false },
  concurrency: 1,
  // Stryker would rewrite it with an interface that TypeScript 7 no longer has.
  tsconfigFile: 'mutation/no-tsconfig.json',
  disableTypeChecks: false,
  ignoreStatic: true,
  tempDirName: 'mutation/.stryker',
  ignorePatterns: ['bench', 'dist', 'mutation/node_modules', 'coverage'],
}
