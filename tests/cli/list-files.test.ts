import { describe, expect, it } from 'vitest'
import { run } from '../support/run-main.ts'

const files = {
  'orglint.config.yaml':
    'charts: [{name: company, files: [org/*.yaml]}]\nignores: [drafts/**]\nrules: {unknown-manager: error}\n',
  'org/head.yaml': 'positions: [{id: ceo, reportsTo: nobody}]\n',
  'org/emea.yaml': 'positions: [{id: cro, reportsTo: ceo}]\n',
  'drafts/a.yaml': 'positions: [{id: ceo}]\n',
  'flat.json': '[{"id": 1, "name": "Ana", "managerId": null}, {"id": 2, "name": "Bo", "managerId": 1}]',
  'broken.yaml': 'positions: [\n',
  'package.yaml': 'name: no chart\n',
}

const list = (...argv: string[]) => run(['--list-files', ...argv], { files })

describe('orglint --list-files', () => {
  it('prints what would be linted, and judges nothing', async () => {
    expect(await list('.')).toMatchObject({
      code: 0,
      printed: 'broken.yaml\nflat.json\norg/emea.yaml\norg/head.yaml\n',
      complained: 'Skipped package.yaml: no org chart in a form that orglint knows.\n',
    })
  })

  it('lists the files that orglint lints', async () => {
    for (const argv of [['.'], [], ['org/emea.yaml'], ['*.json', 'broken.yaml']]) {
      const { printed } = await run([...argv, '-f', 'json'], { files })
      const linted = JSON.parse(printed).map(({ filePath }: { filePath: string }) => filePath.replace('/desk/', ''))
      expect((await list(...argv)).printed.trim().split('\n')).toEqual(linted.sort())
    }
  })

  it('says in JSON what each file is read as', async () => {
    const { code, printed } = await list('-f', 'json', '.')
    expect({ code, listed: JSON.parse(printed) }).toEqual({
      code: 0,
      listed: [
        { path: 'broken.yaml', group: null, dialect: null },
        { path: 'flat.json', group: null, dialect: 'flat' },
        { path: 'org/emea.yaml', group: 'company', dialect: 'native' },
        { path: 'org/head.yaml', group: 'company', dialect: 'native' },
      ],
    })
  })

  it('writes to a file', async () => {
    const { code, printed, io } = await list('flat.json', '-o', 'list.txt')
    expect({ code, printed, list: io.fileText('list.txt') }).toEqual({ code: 0, printed: '', list: 'flat.json\n' })
  })

  it('exits 2 for a path that is not there, and lists the rest', async () => {
    const { code, printed, complained } = await list('flat.json', 'flaat.yaml')
    expect({ code, printed }).toEqual({ code: 2, printed: 'flat.json\n' })
    expect(complained).toContain('flaat.yaml: There is no such file or folder.')
  })

  it('exits 2 for a mistake in the configuration', async () => {
    const { code, printed, complained } = await list('--rule', 'unknown-manger: off', '.')
    expect({ code, printed }).toEqual({ code: 2, printed: '' })
    expect(complained).toContain('unknown-manager')
  })

  it('refuses other formats', async () => {
    const message = '--list-files prints one path per line, or JSON.'
    expect((await list('-f', 'sarif', '.')).complained).toContain(message)
    expect((await list('-f', 'json', '-f', 'stylish=a', '.')).complained).toContain(message)
  })
})
