'use strict'

const { readFileSync } = require('node:fs')
const { Script } = require('node:vm')

/** Compiled code is good for one version of Node.js on one kind of machine. */
const kind = `${process.version}-${process.platform}-${process.arch}`

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

module.exports = { loadBundle, compiledFile }
