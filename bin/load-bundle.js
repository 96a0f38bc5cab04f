'use strict'

const { readFileSync } = require('node:fs')
const { Script } = require('node:vm')

/** Compiled code is good for one version of Node.js on one kind of machine. */
const kind = `${process.version}-${process.platform}-${process.arch}`

/** As for the compiled code that Node.js itself keeps. */
const keepsCode = !process.env.NODE_DISABLE_COMPILE_CACHE && !process.env.NODE_V8_COVERAGE

/**
 * Ways of V8 to improve code while it runs, and from how much text of charts on each saves more time than it takes.
 * Below, compiling costs more than the functions, which have little to do, give back.
 */
const improvements = [
  ['opt', 1_000_000],
  // Improving a loop while it goes on is for those that go on for long.
  ['use-osr', 8_000_000],
]

/** For less text than this, setting anything takes longer than it saves. */
const leastTuned = 40_000

/**
 * Most of what runs often calls little; inlining more makes improving it slower by more than the code gets faster. The
 * second is what V8 comes with.
 */
const [inlining, usualInlining] = [300, 920].map((size) => `--max-inlined-bytecode-size-cumulative=${size}`)

/** The newest Node.js in which V8 was seen to know these improvements: it complains aloud of what it does not know. */
const newestTuned = 26

const uncompiled = []
let mostText = -1

/**
 * Loads the command line from the parts that scripts/bundle-cli.mjs makes. Compiling them would take longer than
 * linting an ordinary chart, so the first run lays beside each part what V8 compiled of it. That counts only beside
 * the very text it was made from; V8 itself refuses what it cannot use, and compiles as always.
 * @param {string} folder of the parts
 */
function loadBundle(folder) {
  const loaded = new Map()

  function loadPart(name) {
    const known = loaded.get(name)
    if (known) return known.exports
    const file = `${folder}/${name}`
    const text = readFileSync(file)
    const compiled = `${file}.${kind}.bin`
    const cachedData = keepsCode ? compiledCode(compiled, text) : undefined
    const script = inUsualSettings(() => new Script(text.latin1Slice(), { filename: file, cachedData }))
    if (keepsCode && (cachedData === undefined || script.cachedDataRejected)) {
      uncompiled.push({ file: compiled, text, script })
    }
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

/** Has V8 improve code as it pays off for so much text; never less than before, since a process may have more to do. */
function improveCode(length) {
  if (length <= mostText) return
  mostText = length
  tuneCode()
}

function tuneCode() {
  if (mostText >= leastTuned) setFlags(inlining, (least) => mostText >= least)
}

/** Compiled code is only good with the settings that it was made with: those that V8 comes with. */
function inUsualSettings(action) {
  if (mostText >= leastTuned) setFlags(usualInlining, () => true)
  const result = action()
  tuneCode()
  return result
}

function setFlags(inliningFlag, isOn) {
  if (Number.parseInt(process.versions.node, 10) > newestTuned) return
  const { setFlagsFromString } = require('node:v8')
  setFlagsFromString(inliningFlag)
  for (const [improvement, least] of improvements) setFlagsFromString(`--${isOn(least) ? '' : 'no-'}${improvement}`)
}

function compiledCode(file, text) {
  try {
    const bytes = readFileSync(file)
    const end = bytes.length - text.length
    return bytes.subarray(end).equals(text) ? bytes.subarray(0, end) : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps what V8 compiled of the parts that it had to compile in this run, for the next. V8 compiles a function when it
 * is first called, so only a run that linted has something worth keeping.
 */
function keepCompiledCode() {
  if (uncompiled.length === 0 || mostText <= 0) return
  inUsualSettings(() => require('./keep-compiled-code.js').keepCompiledCode(uncompiled))
}

module.exports = { loadBundle, improveCode, keepCompiledCode }
