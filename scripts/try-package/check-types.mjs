import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a rule, a plugin, a configuration and a program with types ask of the package. */
const consumer = `import {
  type Chart, type Dialect, type IndexedChart, type LintMessage, type LintResult, type OrgLintConfig, type Plugin,
  type Rule, OrgLint, OrgLintError, RuleTester, categories, defineConfig, definePlugin, defineRule,
} from 'orglint'
import * as everything from 'orglint'

const rule: Rule = defineRule({
  id: 'intern-with-reports',
  category: 'hierarchy',
  severity: 'warn',
  recommended: false,
  since: '1.0.0',
  summary: 'Nobody may report to an intern.',
  sources: [],
  messages: { leads: '{intern} is an intern, but has reports.' },
  options: { word: { description: 'What marks an intern.', type: 'string', default: 'intern' } },
  check(chart, report, { word }) {
    for (const seat of chart.seats) {
      const title: string = seat.title ?? ''
      if (title.includes(word)) report({ on: seat, field: 'title', messageId: 'leads', data: { intern: title } })
    }
    return undefined
  },
})
export const plugin: Plugin = definePlugin({ namespace: 'house', rules: [rule] })
export const config: OrgLintConfig = defineConfig({ rules: { 'missing-successor': 'error' } })
export async function lint(): Promise<readonly string[]> {
  const results: readonly LintResult[] = await new OrgLint().lintFiles(['chart.yaml'])
  return results.flatMap(({ messages }) => messages.map((message: LintMessage) => \`\${message.line} \${message.ruleId}\`))
}
export type Held = [Chart, Dialect, IndexedChart, typeof RuleTester, typeof OrgLintError, typeof categories, typeof everything]
// @ts-expect-error: were all of it any, this would be no mistake.
new OrgLint().lintNothing()
`

/** Compiles a program that uses the types, where nothing else is installed, as strictly as can be. */
export function checkTypes(run, folder, { tarball, program }) {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a-company', private: true, type: 'module' }))
  run('npm', ['install', '--offline', tarball], { cwd: folder })
  writeFileSync(join(folder, 'consumer.ts'), consumer)
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022'],
      types: [],
      module,
      moduleResolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
    run(process.execPath, [program, '--project', '.'], { cwd: folder })
  }
}
