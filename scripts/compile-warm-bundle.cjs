'use strict'

const { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const v8 = require('node:v8')
const { compiledFile, loadBundle, tuneCode } = require('../bin/load-bundle.js')

/**
 * V8 compiles a function when it is first called. So this lints a few charts first, and saves the code after: with
 * it, an ordinary run has hardly anything left to compile.
 */
const root = join(__dirname, '..')
const folder = process.argv[2]

// No compiled function is to be thrown away, or replaced by machine code, which cannot be saved.
v8.setFlagsFromString('--no-flush-bytecode')
tuneCode(0)

const faultyPositions = [
  { id: 'ceo', title: 'Chief Executive Officer', name: 'Ana Costa', department: 'Board', level: 1 },
  { id: 'cro', title: 'Chief Revenue Officer', name: 'Bo Lind', reportsTo: 'ceo', startDate: '2025-01-01' },
  { id: 'cso', title: 'CSO', name: 'Cy Ozu', reportsTo: 'cro', dottedLineTo: ['ceo'], status: 'filled' },
  { id: 'ae-1', title: 'Account Executive', name: 'Di Roe', reportsTo: 'nobody', department: 'Sales' },
  { id: 'rsm', title: 'Regional Sales Manager, EMEA', name: 'Ed Fox', reportsTo: 'ae-1', critical: true },
  { id: 'hov', title: 'Leiterin Vertrieb', status: 'vacant', name: 'Flo Kurz', reportsTo: 'cro' },
  { id: 'swe', title: 'Software Engineer (m/w/d)', name: 'Gil Ng', reportsTo: 'swe' },
  { id: 'x', title: 'Head of Sales & Marketing', reportsTo: 'y' },
  { id: 'y', title: 'Analyst', reportsTo: 'x', colour: 'red' },
]

const scripts = new Map()
const bundle = loadBundle(folder, (file, script) => scripts.set(file, script))
const place = mkdtempSync(join(tmpdir(), 'orglint-'))

warmUp(place).finally(() => {
  rmSync(place, { recursive: true })
  v8.setFlagsFromString('--flush-bytecode')
  for (const [file, script] of scripts) {
    writeFileSync(compiledFile(file), Buffer.concat([script.createCachedData(), readFileSync(file)]))
  }
})

async function warmUp(cwd) {
  const yaml = readFileSync(join(root, 'fixtures/northwind/orgchart.yaml'), 'utf8')
  mkdirSync(join(cwd, 'configured'))
  writeFileSync(join(cwd, 'sound.yaml'), yaml)
  writeFileSync(join(cwd, 'faulty.json'), JSON.stringify({ positions: faultyPositions }, null, 2))
  const lines = faultyPositions.flatMap((position) => Object.entries(position).map(yamlLine))
  writeFileSync(join(cwd, 'faulty.yaml'), `positions:\n${lines.join('')}`)
  writeFileSync(join(cwd, 'configured/chart.yaml'), yaml)
  writeFileSync(join(cwd, 'configured/orglint.config.yaml'), 'extends: recommended\nrules: {span-too-wide: off}\n')
  for (const argv of [
    ['sound.yaml'],
    ['faulty.yaml'],
    ['faulty.json'],
    ['faulty.yaml', '--format', 'json'],
    ['configured'],
  ]) {
    await bundle.main(argv, io(cwd))
  }
}

function io(cwd) {
  const output = openSync(join(cwd, 'output'), 'w')
  return bundle.nodeIo({
    process: { cwd: () => cwd, env: {}, platform: process.platform },
    descriptors: { output, errors: output },
    packageFolder: root,
    importUrl: (url) => import(url),
    onStreamError: (error) => {
      throw error
    },
  })
}

function yamlLine([key, value], at) {
  const written = typeof value === 'string' ? value : JSON.stringify(value)
  return `  ${at === 0 ? '-' : ' '} ${key}: ${written}\n`
}
