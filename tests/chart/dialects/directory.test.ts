import { describe, expect, it } from 'vitest'
import { chooseDialect, whyUnread } from '../../../src/chart/recognise-dialect.ts'
import { parseSource } from '../../../src/parse/parse-source.ts'
import { sourceFrom } from '../../support/chart-text.ts'
import { readAs } from './read-as.ts'

const group = { standing: 'member' } as const

describe('one file per person', () => {
  it('takes the name of the file for the id', async () => {
    const files = {
      'people/ana-costa.yaml': 'name: Ana Costa\ntitle: CEO\nreportsTo: none',
      'people/bo.lind.json': '{"name": "Bo Lind", "title": "VP", "reportsTo": "ana-costa"}',
      'people/cy/index.md': '---\nname: Cy\ntitle: Clerk\nreportsTo: bo.lind\n---\n# About Cy\nreportsTo: nobody\n',
    }
    expect(await readAs(files, group)).toEqual([
      'directory',
      'ana-costa CEO (Ana Costa) → root',
      'bo.lind VP (Bo Lind) → ana-costa',
      'cy Clerk (Cy) → bo.lind',
    ])
  })

  it('takes an id in the file before that, and lines may name either', async () => {
    const files = {
      'ana.yaml': 'id: 1042\nname: Ana\ntitle: CEO\nmanager_id: null',
      'bo.yaml': 'id: 1043\nname: Bo\ntitle: VP\nmanager_id: 1042',
      'cy.yaml': 'id: 1044\nname: Cy\ntitle: Clerk\nmanager_id: bo',
    }
    expect(await readAs(files, group)).toEqual([
      'directory',
      '1042 CEO (Ana) → root',
      '1043 VP (Bo) → 1042',
      '1044 Clerk (Cy) → 1043',
    ])
  })

  it('takes the name of the folder where every folder holds a file of one name', async () => {
    const files = {
      'agents/ceo/AGENTS.md': '---\nname: Chief\ntitle: CEO\nreportsTo: null\n---\nYou lead.\n',
      'agents/scout/AGENTS.md': '---\nname: Scout\ntitle: Researcher\nreportsTo: ceo\n---\nYou look.\n',
      'agents/scribe/agent.yaml': 'name: Scribe\ntitle: Writer\nreportsTo: ../scout/AGENTS.md\n',
    }
    expect(await readAs(files, group)).toEqual([
      'directory',
      'ceo CEO (Chief) → root',
      'scout Researcher (Scout) → ceo',
      'scribe Writer (Scribe) → scout',
    ])
  })

  it.each([
    'ana',
    'ana.yaml',
    './ana.yaml',
    '../people/ana.md',
    '"[[ana]]"',
    '"[[ana|Ana Costa]]"',
    '"[[people/ana]]"',
  ])('lets a line name a file: %s', async (link) => {
    const files = {
      'people/ana.yaml': 'name: Ana\ntitle: CEO\nreportsTo: none',
      'people/bo.yaml': `name: Bo\ntitle: VP\nreportsTo: ${link}`,
    }
    expect((await readAs(files, group)).at(-1)).toBe('bo VP (Bo) → ana')
  })

  it('is no chart by itself', async () => {
    const { tree } = await parseSource(sourceFrom('name: Bo\ntitle: VP\nreportsTo: ana', { path: 'bo.yaml' }))
    if (!tree) throw new Error('unreachable')
    expect(chooseDialect(tree, new Map(), undefined, 'named')).toBeUndefined()
    expect(chooseDialect(tree, new Map(), undefined, 'passing')).toBeUndefined()
    expect(whyUnread(tree, new Map())).toBe('one-per-file')
    expect(chooseDialect(tree, new Map(), 'directory', 'named')?.dialect.name).toBe('directory')
  })
})
