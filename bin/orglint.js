#!/usr/bin/env node
'use strict'

const { writeSync } = require('node:fs')

const argv = process.argv.slice(2)
let failed = false
/** Whether something may go on after the run: other code (NODE_OPTIONS loads some), or a stream that is still writing. */
let mayLinger = argv[0] === 'lsp' || process.env.NODE_OPTIONS !== undefined

// Until a run says otherwise it has not done its job, whatever it may die of: 1 would mean that there are findings.
process.exitCode = 2
process.on('uncaughtException', onStrayError)

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
  // Asked before every run by some hooks, so nothing is loaded for it.
  process.exitCode = 0
  try {
    writeSync(1, `${require('../package.json').version}\n`)
  } catch (error) {
    onStreamError(error)
  }
} else {
  const { loadBundle, improveCode, keepCompiledCode } = require('./load-bundle.js')
  const { main, nodeIo } = load(loadBundle)
  // The language server runs for hours.
  if (argv[0] === 'lsp') improveCode(Number.POSITIVE_INFINITY)
  const packageFolder = __dirname.replace(/[\\/]bin$/, '')
  const descriptors = { output: 1, errors: 2 }
  const io = nodeIo({ process: world(), descriptors, packageFolder, importUrl, onStreamError, onText: improveCode })
  main(argv, io).then((code) => {
    process.exitCode = failed ? 2 : code
    // Of what a language server ran for hours, V8 has thrown away what starting needs.
    if (argv[0] !== 'lsp') keepCompiledCode()
    // Else V8 would first complete code that nobody runs any more, and take the memory apart.
    if (!mayLinger) process.exit()
  })
}

/** The process, whose streams are opened only when they are asked for. */
function world() {
  const { env, platform } = process
  const stream = (name) => ({
    get: () => {
      mayLinger = true
      return process[name]
    },
  })
  const streams = { stdin: stream('stdin'), stdout: stream('stdout'), stderr: stream('stderr') }
  return Object.defineProperties({ cwd: () => process.cwd(), env, platform }, streams)
}

/** How plugins are run. */
function importUrl(url) {
  mayLinger = true
  return import(url)
}

/** A reader that has seen enough (`orglint | head`) is no failure; any other lost output is. */
function onStreamError(error) {
  if (error.code === 'EPIPE') return
  complain(`The output could not be written: ${error.message}`)
}

/** What nobody caught, rejected promises too: perhaps of a plugin. What is found stays, and so does the exit code. */
function onStrayError(error) {
  complain(
    `Something went wrong outside of the run, perhaps in a plugin. All results are kept. ${error?.stack ?? error}`,
  )
}

function complain(text) {
  failed = true
  process.exitCode = 2
  try {
    writeSync(2, `${text}\n`)
  } catch {
    // Nobody is there to be told.
  }
}

function load(loadBundle) {
  const folder = `${__dirname}/../dist/command-line`
  try {
    return loadBundle(folder)
  } catch (error) {
    if (error.code !== 'ENOENT' || !error.path?.endsWith('cli.js')) throw error
    process.stderr.write('orglint is not built yet. Run npm run build in its folder.\n')
    process.exit(2)
  }
}
