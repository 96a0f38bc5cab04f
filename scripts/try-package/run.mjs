import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Gives a function that runs a program and fails unless it ends as expected. Homes, stores and caches of package
 * managers are below `place`, so that nothing is left on the machine and nothing of it helps.
 */
export function newRun(place) {
  const home = join(place, 'home')
  mkdirSync(home)
  // Under `npm run` the environment says where that npm installs, and how much it prints.
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_(?!config_)|prefix|loglevel/i.test(name))
  const base = {
    ...Object.fromEntries(inherited),
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_STATE_HOME: join(home, 'state'),
    npm_config_cache: join(home, 'npm'),
    npm_config_userconfig: process.env.npm_config_userconfig ?? join(process.env.HOME ?? home, '.npmrc'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    YARN_ENABLE_TELEMETRY: '0',
    NO_COLOR: '1',
  }

  /** @param {{cwd: string, code?: number, first?: string, env?: object}} how `first` is searched for programs first */
  return function run(program, argv, { cwd, code = 0, first, env }) {
    const PATH = first ? `${first}${delimiter}${base.PATH}` : base.PATH
    const { status, stdout, stderr, error } = spawnSync(program, argv, {
      cwd,
      encoding: 'utf8',
      env: { ...base, PATH, ...env },
    })
    if (error || status !== code) {
      const command = [program, ...argv].join(' ')
      throw new Error(`${command}\nended with ${status ?? error}, not ${code}, in ${cwd}:\n${stdout}${stderr}`)
    }
    return stdout
  }
}
