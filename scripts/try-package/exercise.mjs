import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const chart = `positions:
  - {id: ceo, title: Chief Executive Officer, name: Ana Costa}
  - {id: cfo, title: Chief Financial Officer, name: Bo Lind, reportsTo: boss}
`

const program = `import { OrgLint, RuleTester, defineRule } from 'orglint'
const [result] = await new OrgLint().lintFiles('chart.yaml')
console.log(result.messages.map(({ ruleId, line }) => \`\${ruleId} at \${line}\`).join())
console.log(typeof RuleTester, typeof defineRule)
`

/**
 * Uses an installed orglint as its users do.
 * @param {{orglint: string[], node?: string[], version: number, first?: string, env?: object}} installed how to run it, and programs
 * that import it
 */
export function exercise(run, folder, { orglint, node, version, first, env }) {
  const command = ([name, ...words], argv, code) => run(name, [...words, ...argv], { cwd: folder, first, env, code })
  writeFileSync(join(folder, 'chart.yaml'), chart)
  expectText(command(['node'], ['--version']), new RegExp(`^v${version}\\.`))
  expectText(command(orglint, ['--version']), /^\d+\.\d+\.\d+/)
  expectText(command(orglint, ['init', '--yes']), /chart\.yaml +native\nWrote orglint\.config\.yaml/)
  expectText(command(orglint, ['config', 'check']), /has no mistakes/)
  // The first run keeps compiled code, and the second starts with it.
  const reports = [1, 2].map(() => command(orglint, ['--no-config', 'chart.yaml'], 1))
  for (const report of reports) expectText(report, /unknown-manager/)
  expectText(command(orglint, ['explain', 'missing-successor']), /Why it matters/)
  if (!node) return
  writeFileSync(join(folder, 'program.mjs'), program)
  expectText(command(node, ['program.mjs']), /unknown-manager at 3[\s\S]*function function/)
}

function expectText(text, pattern) {
  if (!pattern.test(text)) throw new Error(`Expected ${pattern} in:\n${text}`)
}
