#!/usr/bin/env node
'use strict'

const { writeSync } = require('node:fs')

const argv = process.argv.slice(2)
let streamFailed = false

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
  // Asked before every run by some hooks, so nothing is loaded for it.
  try {
    writeSync(1, `${require('../package.json').version}\n`)
  } catch (error) {
    onStreamError(error)
  }
} else {
  const { main, nodeIo } = load()
  const packageFolder = __dirname.replace(/[\\/]bin$/, '')
  const descriptors = { output: 1, errors: 2 }
  main(argv, nodeIo({ process, descriptors, packageFolder, onStreamError })).then((code) => {
    process.exitCode = streamFailed ? 2 : code
  })
}

/** A reader that has seen enough (`orglint | head`) is no failure; any other lost output is. */
function onStreamError(error) {
  if (error.code === 'EPIPE') return
  streamFailed = true
  process.exitCode = 2
  process.stderr.write(`The output could not be written: ${error.message}\n`)
}

function load() {
  const { loadBundle } = require('./load-bundle.js')
  const folder = `${__dirname}/../dist/command-line`
  try {
    return loadBundle(folder)
  } catch (error) {
    if (error.code !== 'ENOENT' || !error.path?.endsWith('cli.js')) throw error
    process.stderr.write('orglint is not built yet. Run npm run build in its folder.\n')
    process.exit(2)
  }
}
