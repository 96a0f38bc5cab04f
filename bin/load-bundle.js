'use strict'

const { readFileSync } = require('node:fs')
const { Script } = require('node:vm')

/** Compiled code is good for one version of Node.js on one kind of machine. */
const kind = `${process.version}-${process.platform}-${process.arch}`

/**
 * Ways of V8 to improve code while it runs, and from how much text of charts on each saves more time than it takes.
 * Below, compiling costs more than the functions, which have little to do, give back.
 */
const improvements = [
  ['sparkplug', 40_000],
  ['opt', 4_000_000],
]

/**
 * Loads the command line from the parts that scripts/bundle-cli.mjs makes. Compiling them would take longer than
 * linting an ordinary chart, so beside a part may lie what V8 compiled of it (scripts/compile-bundle.mjs). It counts
 * only beside the very text it was made from; V8 itself refuses what it cannot use, and compiles as always.
 * @param {string} folder of the parts
 * @param {(file: string, script: Script) => void} [onScript] told of every part that is loaded
 */
function loadBundle(folder, onScript) {
  const loaded = new Map()

  function loadPart(name) {
    const known = loaded.get(name)
    if (known) return known.exports
    const file = `${folder}/${name}`
    const text = readFileSync(file)
    const cachedData = onScript ? undefined : compiledCode(file, text)
    // Compiled code is only good with the settings that it was made with.
    if (cachedData && loaded.size === 0) tuneCode(0)
    const script = new Script(text.latin1Slice(), { filename: file, cachedData })
    onScript?.(file, script)
    const module = { exports: {} }
    loaded.set(name, module)
    script.runInThisContext()(module.exports, requirePart, module, file, folder)
    return module.exports
  }

  function requirePart(id) {
    if (id.startsWith('core:')) return loadPart('cli.js').modules[id.slice('core:'.length)]
    return id.startsWith('./') ? loadPart(id.slice(2)) : require(id)
  }

  return loadPart('cli.js')
}

let mostText = -1

/**
 * Has V8 improve code as it pays off for so much text; never less than before, since a process may have more to do.
 * Only the V8 that the bundle was compiled with is known to take this well.
 */
function improveCode(length) {
  if (mostText === -1 || length <= mostText) return
  tuneCode(length)
}

function tuneCode(length) {
  mostText = length
  const { setFlagsFromString } = require('node:v8')
  for (const [improvement, least] of improvements) {
    setFlagsFromString(length < least ? `--no-${improvement}` : `--${improvement}`)
  }
}

/** Where the compiled code of a part lies, followed by the text it was made from. */
function compiledFile(file) {
  return `${file}.${kind}.bin`
}

function compiledCode(file, text) {
  try {
    const bytes = readFileSync(compiledFile(file))
    const end = bytes.length - text.length
    return bytes.subarray(end).equals(text) ? bytes.subarray(0, end) : undefined
  } catch {
    return undefined
  }
}

module.exports = { loadBundle, improveCode, tuneCode, compiledFile }
