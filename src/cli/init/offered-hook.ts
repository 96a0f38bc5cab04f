import type { Io } from '../../io.ts'
import { isThere } from './plan.ts'

/** How a check before every commit can be set up here. */
export interface OfferedHook {
  /** From the working folder. */
  readonly file: string
  /** The whole file where there is none yet; undefined where lines are to be added by hand. */
  readonly text: string | undefined
  /** What is to be added by hand. */
  readonly lines: string
}

const entry = 'npx --no-install orglint --skip-unrecognised'

const preCommitHook = `  - repo: local
    hooks:
      - id: orglint
        name: orglint
        entry: ${entry}
        language: system
        files: \\.(ya?ml|jsonc?)$
        pass_filenames: false
        require_serial: true
`

const lefthookJob = `pre-commit:
  jobs:
    - name: orglint
      glob: '*.{yaml,yml,json,jsonc}'
      run: ${entry} {staged_files}
`

/** Folders of packages that were fetched to be run once: no hook would find them again. */
const fetchedOnce = /\/(_npx|dlx[^/]*)\//

/** Undefined outside the top folder of a git repository. */
export async function offeredHook(io: Io): Promise<OfferedHook | undefined> {
  if (fetchedOnce.test(io.packageFolder) || !(await isThere('.git', io))) return undefined
  if (await isThere('.husky', io)) return { file: '.husky/pre-commit', text: undefined, lines: `${entry}\n` }
  for (const file of ['lefthook.yml', 'lefthook.yaml']) {
    if (await isThere(file, io)) return { file, text: undefined, lines: lefthookJob }
  }
  const file = '.pre-commit-config.yaml'
  return { file, text: (await isThere(file, io)) ? undefined : `repos:\n${preCommitHook}`, lines: preCommitHook }
}
