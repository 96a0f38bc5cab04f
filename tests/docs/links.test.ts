import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import GithubSlugger from 'github-slugger'
import { describe, expect, it } from 'vitest'

/** Links from page to page, and to headings in them, lead somewhere. Addresses elsewhere are not asked. */

const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && !/^fixtures\/(?!plugin-example)/.test(path) && existsSync(path))

const withoutCode = (path: string) =>
  readFileSync(path, 'utf8')
    .replace(/^(`{3,}).*?^\1$/gms, '')
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, ' '))

function anchorsOf(path: string): readonly string[] {
  const slugger = new GithubSlugger()
  const text = readFileSync(path, 'utf8').replace(/^(`{3,}).*?^\1$/gms, '')
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    slugger.slug(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '')),
  )
}

/** Links of a page that lead nowhere. */
function brokenLinks(path: string): readonly string[] {
  const links = [...withoutCode(path).matchAll(/\]\((?<target>[^)\s]+)\)/g)].map(({ groups }) => groups?.target ?? '')
  return links.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false
    const [file = '', anchor] = target.split('#')
    const place = file === '' ? path : normalize(join(dirname(path), file))
    if (!existsSync(place)) return true
    return anchor !== undefined && (statSync(place).isDirectory() || !anchorsOf(place).includes(anchor))
  })
}

describe('links', () => {
  it('are looked at in all pages', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/rules.md', 'docs/rules/missing-successor.md']))
  })

  it.each(pages)('of %s lead somewhere', (path) => {
    expect(brokenLinks(path)).toEqual([])
  })
})

it('every page of docs is listed in the README', () => {
  const readme = readFileSync('README.md', 'utf8')
  const missing = pages.filter((path) => /^docs\/[^/]+\.md$/.test(path) && !readme.includes(`](${path}`))
  expect(missing).toEqual([])
})
