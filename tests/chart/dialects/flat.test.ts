import { describe, expect, it } from 'vitest'
import { readAs } from './read-as.ts'

const lines = async (...args: Parameters<typeof readAs>) => (await readAs(...args)).slice(1)

describe('a flat list', () => {
  it.each([
    ['id and parentId', '- {id: 1, name: Ana, title: CEO}\n- {id: 2, name: Bo, title: VP, parentId: 1}'],
    ['pid', '- {id: 1, name: Ana, title: CEO}\n- {id: 2, name: Bo, title: VP, pid: 1}'],
    [
      'employeeId and managerId',
      '- {employeeId: 1, name: Ana, title: CEO}\n- {employeeId: 2, name: Bo, title: VP, managerId: 1}',
    ],
    [
      'EmployeeId and ReportsTo',
      '- {EmployeeId: 1, Name: Ana, Title: CEO, ReportsTo: null}\n- {EmployeeId: 2, Name: Bo, Title: VP, ReportsTo: 1}',
    ],
    [
      'employee_id and manager_id',
      '- {employee_id: 1, full_name: Ana, job_title: CEO}\n- {employee_id: 2, full_name: Bo, job_title: VP, manager_id: 1}',
    ],
    [
      'EmpID and ManagerID',
      '- {EmpID: 1, Name: Ana, Position: CEO}\n- {EmpID: 2, Name: Bo, Position: VP, ManagerID: 1}',
    ],
    ['uid and reports_to', '- {uid: 1, name: Ana, title: CEO}\n- {uid: 2, name: Bo, title: VP, reports_to: 1}'],
    ['slug and manager', '- {slug: 1, name: Ana, title: CEO}\n- {slug: 2, name: Bo, title: VP, manager: 1}'],
    ['supervisor', '- {id: 1, name: Ana, title: CEO}\n- {id: 2, name: Bo, title: VP, supervisor: 1}'],
    ['leader', '- {id: 1, name: Ana, title: CEO}\n- {id: 2, name: Bo, title: VP, leader: 1}'],
    [
      'words with blanks',
      '- {Employee ID: 1, Full Name: Ana, Job Title: CEO}\n- {Employee ID: 2, Full Name: Bo, Job Title: VP, Manager ID: 1}',
    ],
    [
      'first and last names',
      '- {id: 1, firstName: Ana, jobTitle: CEO}\n- {id: 2, firstName: Bo, lastName: null, jobTitle: VP, managerId: 1}',
    ],
    [
      'the manager as a map',
      '- {id: 1, name: Ana, jobTitle: CEO, manager: null}\n- {id: 2, name: Bo, jobTitle: VP, manager: {id: 1, name: Ana}}',
    ],
  ])('names the manager by %s', async (_, text) => {
    expect(await readAs(text)).toEqual(['flat', '1 CEO (Ana) → root', '2 VP (Bo) → 1'])
  })

  it.each(['employees', 'people', 'nodes', 'data', 'staff'])('may stand under %s', async (key) => {
    const list = '[{id: 1, name: Ana, title: CEO}, {id: 2, name: Bo, title: VP, managerId: 1}]'
    expect(await readAs(`{note: x, tags: [a], ${key}: ${list}}`)).toEqual([
      'flat',
      '1 CEO (Ana) → root',
      '2 VP (Bo) → 1',
    ])
  })

  it('names managers by name where no record has an id', async () => {
    const text = '- {Name: Ana Costa, Title: CEO}\n- {Name: Bo Lind, Title: VP, Manager: ana costa}'
    expect(await readAs(text)).toEqual(['flat', 'CEO (Ana Costa) → root', 'VP (Bo Lind) → Ana Costa'])
  })

  it('goes by the sign-in name of the manager where the export of a directory has the name beside it', async () => {
    const text = `- {id: 7f1, userPrincipalName: ana@example.org, displayName: Ana Costa, jobTitle: CEO}
- {id: 7f2, userPrincipalName: bo@example.org, displayName: Bo L., jobTitle: VP, manager: Ana Costa, managerUpn: ana@example.org}
- {id: 7f3, userPrincipalName: bo2@example.org, displayName: Bo L., jobTitle: Clerk, manager: Bo L., managerUpn: bo@example.org}`
    expect(await readAs(text)).toEqual([
      'flat',
      '7f1 CEO (Ana Costa) → root',
      '7f2 VP (Bo L.) → 7f1',
      '7f3 Clerk (Bo L.) → 7f2',
    ])
  })

  it('may hold departments that say so, which are no seats', async () => {
    const text = `- {id: 1, type: person, name: Ana, jobTitle: CEO}
- {id: 2, type: department, name: Sales, parentId: 1}
- {id: 3, type: person, name: Bo, jobTitle: VP, parentId: 2}`
    expect(await readAs(text)).toEqual(['flat', '1 CEO (Ana) → root', '2 Sales [unit] → 1', '3 VP (Bo) → 2'])
  })

  it('names managers by name or e-mail beside ids, where most lines are so', async () => {
    const text = `- {id: 1, name: Ana Costa, email: ana@example.org, title: CEO}
- {id: 2, name: Bo Lind, title: VP, manager: Ana Costa}
- {id: 3, name: Cy Weber, title: VP, manager: ANA@example.org}
- {id: 4, name: Di Moss, title: Clerk, manager: Nobody Known}`
    expect(await lines(text)).toEqual([
      '1 CEO (Ana Costa) → root',
      '2 VP (Bo Lind) → 1',
      '3 VP (Cy Weber) → 1',
      '4 Clerk (Di Moss) → unknown',
    ])
  })

  it('takes a name for a mistake where most lines go by id', async () => {
    const text = `- {id: 1, name: Ana Costa, title: CEO}
- {id: 2, name: Bo Lind, title: VP, manager: 1}
- {id: 3, name: Cy Weber, title: VP, manager: 1}
- {id: 4, name: Di Moss, title: Clerk, manager: Bo Lind}`
    expect((await lines(text)).at(-1)).toBe('4 Clerk (Di Moss) → unknown')
  })

  it('does not choose between two holders of one name', async () => {
    const text = `- {name: Ana Costa, title: CEO}
- {name: Bo Lind, title: VP East, manager: Ana Costa}
- {name: Bo Lind, title: VP West, manager: Ana Costa}
- {name: Di Moss, title: Clerk, manager: Bo Lind}`
    expect((await lines(text)).at(-1)).toBe('Clerk (Di Moss) → namesakes')
  })

  it('may name managers by title where nothing else is told', async () => {
    const text = '- {id: a, title: CEO}\n- {id: b, title: CFO, reportsTo: CEO}\n- {id: c, title: CMO, reportsTo: CEO}'
    expect(await lines(text)).toEqual(['a CEO → root', 'b CFO → a', 'c CMO → a'])
  })

  it('may list the ids of reports instead of naming managers', async () => {
    const text = `- {id: 1, name: Ana, title: CEO, directReports: [2, 3]}
- {id: 2, name: Bo, title: VP}
- {id: 3, name: Cy, title: VP, directReports: []}`
    expect(await readAs(text)).toEqual(['flat', '1 CEO (Ana) → root', '2 VP (Bo) → 1', '3 VP (Cy) → 1'])
  })

  it('may repeat in a list of reports who stands for themselves', async () => {
    const text = `- {id: 1, name: Ana, title: CEO, directReports: [{id: 2}]}
- {id: 2, name: Bo, title: VP, manager: {id: 1}}`
    expect(await readAs(text)).toEqual(['flat', '1 CEO (Ana) → root', '2 VP (Bo) → 1'])
  })

  it('takes a blank key of a record for none, where another says who is above', async () => {
    const text = '- {id: 1, name: Ana, title: CEO}\n- {id: 2, name: Bo, title: VP, managerId: "", manager: 1}'
    expect((await lines(text)).at(-1)).toBe('2 VP (Bo) → 1')
  })

  it.each(['null', '""', 'none', 'XX', 'board', 'N/A', '0', '-1'])('has its top at %s', async (marker) => {
    const text = `- {id: 7, name: Ana, title: CEO, managerId: ${marker}}\n- {id: 8, name: Bo, title: VP, managerId: 7}`
    expect(await lines(text)).toEqual(['7 CEO (Ana) → root', '8 VP (Bo) → 7'])
  })

  it('takes 0 for an id where one record has it, and for none where several do', async () => {
    const one = '- {id: 0, name: Ana, title: CEO}\n- {id: 1, name: Bo, title: VP, managerId: 0}'
    expect(await lines(one)).toEqual(['0 CEO (Ana) → root', '1 VP (Bo) → 0'])
    const two = `${one}\n- {id: 0, name: Cy, title: Clerk, managerId: 1}`
    expect(await lines(two)).toEqual(['CEO (Ana) → root', '1 VP (Bo) → root', 'Clerk (Cy) → 1'])
  })
})

describe('ids in a flat list', () => {
  const two = (id: string, edge = id) =>
    lines(`- {id: ${id}, name: Ana, title: CEO}\n- {id: other, name: Bo, title: VP, managerId: ${edge}}`)

  it('may be numbers here and texts there', async () => {
    expect(await two('1042', '"1042"')).toEqual(['1042 CEO (Ana) → root', 'other VP (Bo) → 1042'])
    expect(await two('"1042"', '1042')).toEqual(['1042 CEO (Ana) → root', 'other VP (Bo) → 1042'])
  })

  it('are compared as they are written', async () => {
    expect((await two('7', '007')).at(-1)).toBe('other VP (Bo) → unknown')
    const long = '90071992547409931'
    expect((await two(long, '90071992547409930')).at(-1)).toBe('other VP (Bo) → unknown')
  })

  it.each([
    'Größe-7',
    '佐藤',
    'директор',
    'a.b.c',
    'org/emea/ceo',
    'ana@example.org',
    '__proto__',
    'constructor',
    'toString',
  ])('may be %s', async (id) => {
    expect(await two(JSON.stringify(id))).toEqual([`${id} CEO (Ana) → root`, `other VP (Bo) → ${id}`])
  })

  it('may be missing from a record: the others are read, and it too', async () => {
    const text = `- {id: 1, name: Ana, title: CEO}
- {name: Bo, title: VP, managerId: 1}
- {id: null, name: Cy, title: VP, managerId: 1}
- {id: 4, name: Di, title: Clerk, managerId: 1}`
    expect(await lines(text)).toEqual(['1 CEO (Ana) → root', 'VP (Bo) → 1', 'VP (Cy) → 1', '4 Clerk (Di) → 1'])
  })
})

describe('the fields that a user maps', () => {
  const register = `- {Post Unique Reference: 1, Name: Ana, Job Title: Permanent Secretary, Reports to Senior Post: XX}
- {Post Unique Reference: 2, Name: N/D, Job Title: Director, Reports to Senior Post: 1}
- {Post Unique Reference: 3, Name: Eliminated, Job Title: Director, Reports to Senior Post: 1}`
  const mapping = {
    id: 'Post Unique Reference',
    reportsTo: 'Reports to Senior Post',
    title: 'Job Title',
    name: 'Name',
  }

  it('may have any name', async () => {
    expect(await readAs(register, { fields: mapping, roots: ['XX'] })).toEqual([
      'flat',
      '1 Permanent Secretary (Ana) → root',
      '2 Director → 1',
    ])
  })

  it('mark a post as gone however the word is written', async () => {
    const escaped = register.replace('Eliminated', '"\\u0045liminated"')
    expect(await readAs(escaped, { fields: mapping, roots: ['XX'] })).toHaveLength(3)
  })

  it('are known without a mapping where they are those of the British register of posts', async () => {
    expect(await readAs(register)).toEqual(['flat', '1 Permanent Secretary (Ana) → root', '2 Director → 1'])
  })

  it('may lie inside maps and lists of a record', async () => {
    const text = `- {key: a, attributes: {jobTitle: CEO, who: {full: Ana}}}
- {key: b, attributes: {jobTitle: VP, who: {full: Bo}, lines: [{to: a}]}}`
    const fields = {
      id: 'key',
      title: 'attributes.jobTitle',
      name: 'attributes.who.full',
      reportsTo: 'attributes.lines.0.to',
    }
    expect(await lines(text, { fields, standing: 'named' })).toEqual(['a CEO (Ana) → root', 'b VP (Bo) → a'])
  })

  it('may have dots in their own names', async () => {
    const text = '- {No.: 1, Job.Title: CEO, Boss: XX}\n- {No.: 2, Job.Title: VP, Boss: 1}'
    expect(await lines(text, { fields: { id: 'No.', title: 'Job.Title', reportsTo: 'Boss' } })).toEqual([
      '1 CEO → root',
      '2 VP → 1',
    ])
  })

  it('may give a position an id beside that of the person: lines may name either', async () => {
    const text = `- {id: p1, seat: ceo, name: Ana, title: CEO}
- {id: p2, seat: cfo, name: Bo, title: CFO, reportsTo: ceo}
- {id: p3, name: Cy, title: Clerk, reportsTo: p2}`
    expect(await lines(text, { fields: { positionId: 'seat' } })).toEqual([
      'ceo CEO (Ana) → root',
      'cfo CFO (Bo) → ceo',
      'p3 Clerk (Cy) → cfo',
    ])
  })

  it('may name the managers by name or e-mail address', async () => {
    const text = `- {Nr: 1, Who: Ana, Mail: ana@example.org, Boss Mail: ""}
- {Nr: 2, Who: Bo, Mail: bo@example.org, Boss Mail: ana@example.org}`
    const fields = { id: 'Nr', name: 'Who', email: 'Mail', reportsTo: 'Boss Mail' }
    expect(await lines(text, { fields })).toEqual(['1 (Ana) → root', '2 (Bo) → 1'])
  })

  it('may hold several values in one text', async () => {
    const { chart } = await import('./read-as.ts').then(({ chartIn }) =>
      chartIn('- {id: a, Matrix: b; c}\n- {id: b, Matrix: "c, a"}\n- {id: c, reportsTo: a, Matrix: b}', {
        fields: { dottedLineTo: 'Matrix' },
        standing: 'named',
      }),
    )
    expect(chart.positions.map(({ dottedLineTo }) => dottedLineTo)).toEqual([['b', 'c'], ['c', 'a'], ['b']])
  })
})
