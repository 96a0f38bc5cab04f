import { describe, expect, it } from 'vitest'
import { junit } from '../../src/report/junit.ts'
import { contextOf, findingAt, placeOf, reportOf, sourceOf } from '../support/lint-report.ts'
import { elementsNamed, parseXml, type XmlNode } from '../support/parse-xml.ts'
import { attack, bad, broken, nothingLinted, nothingWrong, samples, silenced } from '../support/sample-reports.ts'

const rootOf = (...given: Parameters<typeof junit>) => parseXml(junit(...given))
const cases = (root: XmlNode) => elementsNamed(root, 'testcase')

/** The attributes that consumers of JUnit files know. */
const known = new Map([
  ['testsuites', ['name', 'tests', 'failures', 'errors', 'skipped', 'time']],
  ['testsuite', ['name', 'tests', 'failures', 'errors', 'skipped', 'time', 'file']],
  ['testcase', ['name', 'classname', 'file', 'line', 'time']],
  ['failure', ['message', 'type']],
  ['error', ['message', 'type']],
  ['skipped', ['message']],
])

describe('junit', () => {
  it('has a suite per file, with a failure per finding and a passed case for a clean file', () => {
    expect(junit(bad, contextOf())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="orglint" tests="4" failures="3" errors="0" skipped="0" time="0">
  <testsuite name="org/chart.yaml" tests="3" failures="3" errors="0" skipped="0" time="0" file="org/chart.yaml">
    <testcase name="ambiguous-title file:org/chart.yaml" classname="org/chart.yaml" file="org/chart.yaml" line="1" time="0">
      <failure message="This may be odd." type="note">org/chart.yaml:1:1&#10;This may be odd.</failure>
    </testcase>
    <testcase name="span-too-wide position:ceo" classname="org/chart.yaml" file="org/chart.yaml" line="2" time="0">
      <failure message="Bo Lind has 14 reports." type="warning">org/chart.yaml:2:9&#10;Bo Lind has 14 reports.</failure>
    </testcase>
    <testcase name="unknown-manager position:cro .reportsTo =CEO" classname="org/chart.yaml" file="org/chart.yaml" line="4" time="0">
      <failure message="There is no position CEO." type="error">org/chart.yaml:4:16&#10;There is no position CEO.&#10;See also 2:9: perhaps this one&#10;See also org/emea.yaml:2:9: in another file</failure>
    </testcase>
  </testsuite>
  <testsuite name="org/clean.yaml" tests="1" failures="0" errors="0" skipped="0" time="0" file="org/clean.yaml">
    <testcase name="orglint" classname="org/clean.yaml" file="org/clean.yaml" time="0"/>
  </testsuite>
</testsuites>
`)
  })

  it('skips silenced findings and says why', () => {
    const root = rootOf(silenced, contextOf())
    expect(root.attributes).toMatchObject({ tests: '3', failures: '0', errors: '0', skipped: '3' })
    expect(elementsNamed(root, 'skipped').map(({ attributes }) => attributes.message)).toEqual([
      'Silenced by a comment: arrives in May | "really"',
      'Silenced in the chart.',
      'Silenced by the baseline: known since 2025',
    ])
  })

  it('keeps errors for what could not be checked', () => {
    const root = rootOf(broken, contextOf())
    expect(root.attributes).toMatchObject({ tests: '4', failures: '0', errors: '4' })
    expect(root.children.map(({ attributes: { name, tests, errors } }) => [name, tests, errors])).toEqual([
      ['org/chart.yaml', '3', '3'],
      ['gone.yaml', '1', '1'],
    ])
    expect(cases(root).map(({ attributes }) => attributes.name)).toEqual([
      'syntax position:cro .reportsTo =CEO',
      'span-too-wide crash',
      'self-report crash',
      'unreadable',
    ])
  })

  it('gives no two cases of a file one name, and keeps names when lines move', () => {
    const names = (text: string) => {
      const source = sourceOf('a.yaml', text)
      const findings = ['x', 'y', 'x'].map((id) =>
        findingAt(placeOf(source, id), 'r', { entities: [{ kind: 'position', id }] }),
      )
      return cases(rootOf(reportOf(findings), contextOf()))
        .map(({ attributes }) => attributes.name)
        .sort()
    }
    expect(names('x: 1\ny: 2\n')).toEqual(['r position:x', 'r position:x #2', 'r position:y'])
    expect(names('# moved\n\ny: 2\nx: 1\n')).toEqual(names('x: 1\ny: 2\n'))
  })

  it('passes on text as it is, but for characters that XML has no way to write', () => {
    const [failure] = elementsNamed(rootOf(attack, contextOf()), 'failure')
    expect(failure?.attributes.message).toContain('<b onclick="x">Eve</b> & \'co\' ]]> <!-- %0A')
    expect(failure?.attributes.message).toContain(
      '\\u001b[31mred \\u202eback \\u0000 \\ud800  \\n## head\\r\\n| cell |',
    )
    expect(failure?.text).toContain(failure?.attributes.message)
  })

  it.each(samples)('is well-formed, and its counts are right, for %s', (_, report) => {
    const root = rootOf(report, contextOf())
    for (const [name, attributes] of known) {
      for (const node of elementsNamed(root, name)) {
        expect(Object.keys(node.attributes).filter((each) => !attributes.includes(each))).toEqual([])
      }
    }
    for (const node of [root, ...root.children]) {
      const count = (name: string) => String(elementsNamed(node, name).length)
      expect(node.attributes).toMatchObject({
        tests: count('testcase'),
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
      })
    }
    for (const suite of root.children) {
      const names = cases(suite).map(({ attributes }) => attributes.name)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('has no suite where nothing was linted, and a passed case where nothing is wrong', () => {
    expect(rootOf(nothingLinted, contextOf()).children).toEqual([])
    expect(cases(rootOf(nothingWrong, contextOf()))).toHaveLength(1)
  })
})
