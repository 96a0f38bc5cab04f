import { expect } from 'vitest'
import { parseXml } from '../support/parse-xml.ts'

/** Everything that some terminal, browser, spreadsheet, host of code or log of a job gives a meaning to. */
export const evilTexts = [
  '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007 \u001b[2J\u009b31m',
  '::error file=x,line=1::evil',
  '\n::set-output name=evil::1\r\n##[add-mask]evil ##vso[task.setvariable variable=evil]1 ##teamcity[evil]',
  '名::warning::evil',
  '<img src=x onerror=evil()></script><script>evil()</script><!-- evil -->]]>',
  '[evil](https://evil.example) **evil** `evil` @evil #12 | cell |\n# head',
  `=HYPERLINK("https://evil.example";"x"),-1+1|' /C calc'!A0`,
  '@SUM(1,2)',
  '\u202eback \u2066in\u2069 \u200f \u061c \ud800 \u0000 \ufffe \u2028 \ufeff',
  '{name} $& %0A%25 {{title}} \\u001b \\',
  '__proto__',
]

const controls = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u
const logCommand = /^\s*::|##\w*\[/m
const annotation = /^::(error|warning|notice) file=[^:]*::.*$/
const markup = /<(?!\/?(?:details|summary|br)>)/

const byFormat: Readonly<Record<string, (printed: string) => void>> = {
  csv: (printed) => {
    expect(printed.replaceAll('\r\n', '\n')).not.toMatch(controls)
    for (const cell of printed.split(/\r\n|,/)) expect(cell).not.toMatch(/^"?[=+@]|^"?-(?!\d)/)
  },
  github: (printed) => {
    const others = printed.split('\n').filter((line) => !annotation.test(line))
    expect(others.join('\n')).not.toMatch(logCommand)
  },
  html: (printed) => {
    expect(printed).not.toMatch(/<img|<script>evil|<!-- evil/)
    expect(printed.match(/<script/g)).toHaveLength(2)
  },
  json: (printed) => void JSON.parse(printed),
  sarif: (printed) => void JSON.parse(printed),
  gitlab: (printed) => void JSON.parse(printed),
  junit: (printed) => void parseXml(printed),
  checkstyle: (printed) => void parseXml(printed),
  markdown: (printed) => {
    const unescaped = printed.replace(/\\[\\`*_[\]<>|~&$#]/g, '')
    expect(unescaped).not.toMatch(markup)
    expect(unescaped).not.toMatch(/\*\*evil\*\*|\]\(|@evil|#12|https:\/\/|^# head/m)
  },
}

/** Fails where what is printed would do more than be read. */
export function expectHarmless(printed: string, format = 'text'): void {
  byFormat[format]?.(printed)
  if (format !== 'csv' && format !== 'html') expect(printed).not.toMatch(controls)
  if (format !== 'github' && format !== 'html') expect(printed).not.toMatch(logCommand)
}
