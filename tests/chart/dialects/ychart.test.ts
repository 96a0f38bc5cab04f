import { describe, expect, it } from 'vitest'
import { readAs } from './read-as.ts'

const settings = '---\noptions: {nodeWidth: 220}\nschema: {name: string | required}\n---\n'

describe('a YChart file', () => {
  it('names supervisors; one who is not there is somebody outside', async () => {
    const text = `${settings}- {name: Ana Costa, title: CEO, supervisor: The Board}
- {name: Bo Lind, title: VP, supervisor: Ana Costa}
- {name: Cy Weber, title: Clerk, supervisor: BO LIND}`
    expect(await readAs(text)).toEqual([
      'ychart',
      'CEO (Ana Costa) → external',
      'VP (Bo Lind) → Ana Costa',
      'Clerk (Cy Weber) → Bo Lind',
    ])
  })

  it('names parents by id; one who is not there is a mistake', async () => {
    const text = `${settings}- {id: 1, name: Ana, title: CEO, parentId: null}
- {id: 2, name: Bo, title: VP, parentId: 1}
- {id: 3, name: Cy, title: Clerk, parentId: 9}`
    expect(await readAs(text)).toEqual(['ychart', '1 CEO (Ana) → root', '2 VP (Bo) → 1', '3 Clerk (Cy) → unknown'])
  })

  it('does not choose between two supervisors of one name', async () => {
    const text = `${settings}- {name: Ana, title: East}\n- {name: Ana, title: West}\n- {name: Bo, title: VP, supervisor: Ana}`
    expect((await readAs(text)).at(-1)).toBe('VP (Bo) → namesakes')
  })
})
