import type { Configuration, RuleSetting } from '../config/configuration.ts'
import { settingUnder } from '../config/setting-under.ts'

/** What a rule about the form of files is set to in one of them. Overrides with `where` do not reach it. */
export function settingInFile(
  ruleId: string,
  path: string,
  { rules, overrides }: Pick<Configuration, 'rules' | 'overrides'>,
): RuleSetting | undefined {
  const setting = rules.get(ruleId)
  if (!setting || overrides.length === 0) return setting
  const changes = overrides.flatMap(({ files, where, rules: changed }) => {
    const change = where === undefined && files?.covers(path) !== false ? changed.get(ruleId) : undefined
    return change ? [change] : []
  })
  return settingUnder(setting, changes)
}
