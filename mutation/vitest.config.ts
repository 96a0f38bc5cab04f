import base from '../vitest.config.ts'

const tests = process.env.MUTATION_TESTS ?? 'tests/**/*.test.ts'

export default { ...base, test: { ...base.test, include: [tests] } }
