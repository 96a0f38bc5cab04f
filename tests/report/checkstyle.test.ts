import { describe, expect, it } from 'vitest'
import { checkstyle } from '../../src/report/checkstyle.ts'
import { contextOf } from '../support/lint-report.ts'
import { elementsNamed, parseXml } from '../support/parse-xml.ts'
import { attack, bad, broken, samples, silenced } from '../support/sample-reports.ts'

describe('checkstyle', () => {
  it('names every file and the errors in it', () => {
    expect(checkstyle(bad, contextOf())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="org/chart.yaml">
    <error line="1" column="1" severity="info" message="This may be odd." source="orglint.ambiguous-title"/>
    <error line="2" column="9" severity="warning" message="Bo Lind has 14 reports." source="orglint.span-too-wide"/>
    <error line="4" column="16" severity="error" message="There is no position CEO." source="orglint.unknown-manager"/>
  </file>
  <file name="org/clean.yaml"/>
</checkstyle>
`)
  })

  it('leaves out what is silenced', () => {
    expect(elementsNamed(parseXml(checkstyle(silenced, contextOf())), 'error')).toEqual([])
  })

  it('lists what could not be read and rules that broke off', () => {
    const root = parseXml(checkstyle(broken, contextOf()))
    const files = root.children.map(({ attributes, children }) => [
      attributes.name,
      ...children.map((error) => error.attributes.source),
    ])
    expect(files).toEqual([
      ['org/chart.yaml', 'orglint.syntax', 'orglint.span-too-wide', 'orglint.self-report'],
      ['gone.yaml', 'orglint'],
    ])
  })

  it('passes on names with markup', () => {
    const [file, , crashed] = parseXml(checkstyle(attack, contextOf())).children
    expect(file?.attributes.name).toBe('org/<b> & "x" %0A,::|#?\\u001b é.yaml')
    expect(file?.children[0]?.attributes.message).toContain('<b onclick="x">Eve</b> & \'co\' ]]> <!--')
    expect(crashed?.children[0]?.attributes.source).toBe('orglint.span-too-wide')
  })

  it.each(samples)('has what readers of Checkstyle files need, for %s', (_, report) => {
    const root = parseXml(checkstyle(report, contextOf()))
    expect(root).toMatchObject({ name: 'checkstyle', attributes: { version: '4.3' } })
    for (const file of root.children) {
      expect(file).toMatchObject({ name: 'file', attributes: { name: expect.stringMatching(/./) } })
      for (const { name, attributes } of file.children) {
        expect(name).toBe('error')
        expect(Object.keys(attributes)).toEqual(['line', 'column', 'severity', 'message', 'source'])
        expect(attributes.severity).toMatch(/^(error|warning|info)$/)
        expect(Number(attributes.line)).toBeGreaterThan(0)
        expect(Number(attributes.column)).toBeGreaterThan(0)
      }
    }
  })
})
