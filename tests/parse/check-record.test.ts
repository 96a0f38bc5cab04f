import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../src/parse/check-record.ts'

const cro = { id: 'cro', title: 'Chief Revenue Officer' }

describe('checkRecord on a record that keeps to the format', () => {
  it('has nothing to say', () => {
    expect(checkRecord('chart', { version: 1, asOf: '2026-11', positions: [], people: null })).toEqual([])
    expect(checkRecord('position', { ...cro, reportsTo: 1, person: { name: 'Ana Costa' }, 'x-own': {} })).toEqual([])
    expect(checkRecord('person', { name: 'Ana Costa', style: 'execution' })).toEqual([])
    expect(checkRecord('businessUnit', { id: 'emea', symptoms: 'low-leads', growth: { actual: -3.5 } })).toEqual([])
    expect(checkRecord('lifecycleStage', { stage: 'awareness' })).toEqual([])
    expect(checkRecord('successionPlan', { candidates: [{ person: 'p-bo', ranking: 1 }] })).toEqual([])
    expect(checkRecord('listedSuccessionPlan', { targetRole: 'cro' })).toEqual([])
    expect(checkRecord('candidate', { person: { name: 'Bo Lind' } })).toEqual([])
    expect(checkRecord('developmentAction', { action: 'shadow the CMO', due: '2027-06-30', done: false })).toEqual([])
    expect(checkRecord('quota', { amount: 0 })).toEqual([])
    expect(checkRecord('growth', { target: 10 })).toEqual([])
  })

  it('leaves records inside to their own check', () => {
    expect(checkRecord('chart', { positions: [5], succession: [{ candidates: 'none' }] })).toEqual([])
    expect(checkRecord('position', { ...cro, reports: [{ level: 'high' }], succession: { owner: 1 } })).toEqual([])
  })
})

describe('a value of the wrong kind', () => {
  it('is told by what is there and what belongs there', () => {
    expect(checkRecord('position', { ...cro, kpis: { arr: 1 } })).toEqual([
      {
        ruleId: 'invalid-field',
        messageId: 'wrongValue',
        path: ['kpis'],
        data: { found: 'a map', expected: 'a text or a list of texts' },
      },
    ])
    expect(checkRecord('chart', { positions: {} })[0]?.data).toEqual({
      found: 'a map',
      expected: 'a list of positions',
    })
    expect(checkRecord('position', 'cro')).toEqual([
      {
        ruleId: 'invalid-field',
        messageId: 'misplaced',
        path: [],
        data: { found: '"cro"', expected: 'a position such as {id: cro, title: Chief Revenue Officer}' },
      },
    ])
  })

  it('points at the item of a list', () => {
    const problems = checkRecord('position', { ...cro, dottedLineTo: ['cfo', null, ['ceo']] })
    expect(problems.map(({ path, data }) => [path, data.found])).toEqual([
      [['dottedLineTo', '1'], 'empty'],
      [['dottedLineTo', '2'], 'a list'],
    ])
  })

  it('asks for quotes where a number or boolean stands for a text', () => {
    expect(checkRecord('position', { id: 'a', title: 7 })).toEqual([
      {
        ruleId: 'invalid-field',
        messageId: 'needsQuotes',
        path: ['title'],
        data: { found: 'the number 7', expected: 'a text' },
      },
    ])
    expect(checkRecord('person', { name: true })[0]?.messageId).toBe('needsQuotes')
    expect(checkRecord('position', { id: 'a', kpis: [1] })[0]?.messageId).toBe('needsQuotes')
  })

  it.each([
    ['critical', 'yes', true, true],
    ['critical', 'No', false, true],
    ['critical', 'x', true, false],
    ['level', '9', 9, true],
    ['level', '09', 9, false],
  ])('suggests what %s: %s was meant to be', (field, written, value, isCertain) => {
    const [problem] = checkRecord('position', { ...cro, [field]: written })
    const nearest = String(value)
    const likely = { value, isCertain }
    expect(problem).toMatchObject({ messageId: 'wrongValueNear', nearest, data: { nearest }, likely })
  })

  it('suggests no opposite, and no number that may be a thousand times as much', () => {
    expect(checkRecord('position', { ...cro, status: 'nonfilled' })[0]).not.toHaveProperty('likely')
    expect(checkRecord('position', { ...cro, status: 'unfilled' })[0]?.nearest).toBe('vacant')
    expect(checkRecord('position', { ...cro, status: 'fillled' })[0]?.nearest).toBe('filled')
    expect(checkRecord('quota', { amount: '900.000' })[0]).not.toHaveProperty('likely')
    expect(checkRecord('quota', { amount: '1000.5' })[0]?.nearest).toBe('1000.5')
  })

  it('is out of range', () => {
    expect(checkRecord('candidate', { person: 'p-bo', ranking: 0 })[0]?.data).toEqual({
      found: 'the number 0',
      expected: 'a whole number, 1 or more',
    })
    expect(checkRecord('candidate', { person: 'p-bo', ranking: 1.5 })).toHaveLength(1)
    expect(checkRecord('position', { ...cro, fte: 80 })[0]?.data.expected).toMatch(/^a share of full time from 0 to 2/)
    expect(checkRecord('quota', { amount: Number.POSITIVE_INFINITY })[0]?.data.found).toBe('the number Infinity')
  })
})

describe('a value outside the vocabulary', () => {
  it('comes with the known values', () => {
    expect(checkRecord('position', { ...cro, status: 'gone' })).toEqual([
      {
        ruleId: 'invalid-field',
        messageId: 'notAllowed',
        path: ['status'],
        data: { found: '"gone"', allowed: 'filled, vacant, interim or planned' },
      },
    ])
  })

  it('comes with the nearest one', () => {
    expect(checkRecord('candidate', { person: 'p-bo', readiness: 'Ready Now' })).toEqual([
      {
        ruleId: 'invalid-field',
        messageId: 'notAllowedNear',
        path: ['readiness'],
        data: {
          found: '"Ready Now"',
          allowed:
            'ready-now, ready-1-2-years, ready-3-plus-years, or words listed under readiness in the configuration',
          nearest: 'ready-now',
        },
        nearest: 'ready-now',
        likely: { value: 'ready-now', isCertain: true },
      },
    ])
  })
})

describe('a date that is none', () => {
  it.each(['2026-13-01', '2026-02-30', 'next spring', '01.11.2026'])('is told for %s', (asOf) => {
    expect(checkRecord('chart', { asOf })).toEqual([
      { ruleId: 'invalid-field', messageId: 'noDate', path: ['asOf'], data: { found: `"${asOf}"` } },
    ])
  })

  it.each([
    ['2026-1-5', '2026-01-05', true],
    ['2026-1', '2026-01', true],
    ['2026/11/01', '2026-11-01', true],
    [20261101, '2026-11-01', true],
    ['2026.3', '2026-03', false],
    ['2026/11', '2026-11', false],
    ['2026-11-01T08:00:00Z', '2026-11-01', false],
  ])('suggests how %s is written', (asOf, value, isCertain) => {
    const likely = { value, isCertain }
    expect(checkRecord('chart', { asOf })[0]).toMatchObject({ messageId: 'noDateNear', nearest: value, likely })
  })

  it.each([2026, 202611, 2026.1, '2026-1-32', '2026-11/01', '03/04/2026'])('suggests nothing for %s', (asOf) => {
    expect(checkRecord('chart', { asOf })[0]).toMatchObject({ messageId: 'noDate' })
  })

  it('is a value of the wrong kind where it is no scalar', () => {
    expect(checkRecord('chart', { asOf: ['2026-11-01'] })[0]).toMatchObject({
      messageId: 'wrongValue',
      data: { found: 'a list', expected: 'a date such as 2026-11-01 or 2026-11' },
    })
  })
})

describe('a field that allows several kinds of value', () => {
  it('is one problem where the value is none of them', () => {
    expect(checkRecord('position', { ...cro, person: true })).toEqual([
      {
        ruleId: 'invalid-field',
        messageId: 'wrongValue',
        path: ['person'],
        data: { found: 'true', expected: "a person's id, a person such as {name: Ana Costa}, or a list of those" },
      },
    ])
    expect(checkRecord('businessUnit', { id: 'emea', symptoms: 3 })).toMatchObject([
      {
        messageId: 'wrongValue',
        data: { expected: 'a symptom or a list of symptoms such as [low-leads, rising-churn]' },
      },
    ])
    expect(checkRecord('businessUnit', { id: 'emea', symptoms: [3] })).toHaveLength(1)
    expect(checkRecord('position', { ...cro, succession: ['p-bo'] })).toHaveLength(1)
    expect(checkRecord('chart', { organization: ['Northwind'] })).toHaveLength(1)
  })

  it('tells only what is wrong inside the kind that was meant', () => {
    const person = { name: 5, stile: 'execution', leavingOn: '2027-02-30' }
    expect(checkRecord('position', { ...cro, person }).map(({ ruleId, path }) => [ruleId, ...path])).toEqual([
      ['unknown-field', 'person', 'stile'],
      ['invalid-field', 'person', 'name'],
      ['invalid-field', 'person', 'leavingOn'],
    ])
    expect(checkRecord('position', { ...cro, person: { name: 'Ana Costa', stile: 'execution' } })).toMatchObject([
      { ruleId: 'unknown-field', path: ['person', 'stile'], nearest: 'style' },
    ])
    expect(checkRecord('position', { ...cro, person: ['p-ana', true, {}] }).map(({ path }) => path)).toEqual([
      ['person', '1'],
      ['person', '2'],
    ])
    expect(checkRecord('businessUnit', { id: 'emea', symptoms: ['low-leads', 'rising-churns'] })).toEqual([
      {
        ruleId: 'invalid-field',
        messageId: 'notAllowedNear',
        path: ['symptoms', '1'],
        data: {
          found: '"rising-churns"',
          allowed: 'low-leads, low-awareness, rising-churn or longer-sales-cycle',
          nearest: 'rising-churn',
        },
        nearest: 'rising-churn',
        likely: { value: 'rising-churn', isCertain: false },
      },
    ])
    expect(checkRecord('businessUnit', { id: 'emea', symptoms: 'weather' })).toMatchObject([
      { messageId: 'notAllowed', path: ['symptoms'] },
    ])
  })

  it('names the other kind where only one value is known', () => {
    expect(checkRecord('position', { ...cro, succession: 'none' })).toMatchObject([
      {
        messageId: 'notAllowed',
        data: { found: '"none"', allowed: 'none-needed, or a plan such as {candidates: [{person: p-bo}]}' },
      },
    ])
  })
})

describe('an unknown field', () => {
  it('comes with the nearest known one', () => {
    expect(checkRecord('position', { ...cro, reportTo: 'ceo' })).toEqual([
      {
        ruleId: 'unknown-field',
        messageId: 'unknownNear',
        path: ['reportTo'],
        data: { record: 'a position', nearest: 'reportsTo' },
        nearest: 'reportsTo',
        isSlip: true,
      },
    ])
  })

  it('is sent to the record that has it', () => {
    expect(checkRecord('position', { ...cro, style: 'execution' })).toEqual([
      {
        ruleId: 'unknown-field',
        messageId: 'elsewhere',
        path: ['style'],
        data: { record: 'a position', owner: 'a person' },
      },
    ])
    expect(checkRecord('successionPlan', { person: 'p-bo' })[0]?.data.owner).toBe('a position or a candidate')
  })

  it('is rather a slip of one letter than a field of another record', () => {
    expect(checkRecord('successionPlan', { owner: 'ceo' })[0]).toMatchObject({ nearest: 'owners' })
  })

  it('may be like nothing at all', () => {
    expect(checkRecord('chart', { colour: 'red' })).toEqual([
      { ruleId: 'unknown-field', messageId: 'unknown', path: ['colour'], data: { record: 'the chart' } },
    ])
  })

  it('may have any name', () => {
    const names = ['__proto__', 'constructor', 'toString', 'a/b', 'a~b', '']
    const record = Object.fromEntries([['id', 'a'], ...names.map((name) => [name, 1])])
    expect(checkRecord('position', record).map(({ path }) => path)).toEqual(names.map((name) => [name]))
  })

  it('is found inside a list of candidates, and named once', () => {
    const plan = { candidates: [{ person: 'p-bo' }, { person: 'p-cy', readyness: 'ready-now' }] }
    expect(checkRecord('listedSuccessionPlan', { position: 'cro', ...plan })).toEqual([
      {
        ruleId: 'unknown-field',
        messageId: 'unknownNear',
        path: ['candidates', '1', 'readyness'],
        data: { record: 'a candidate', nearest: 'readiness' },
        nearest: 'readiness',
        isSlip: true,
      },
    ])
  })
})

describe('a missing field', () => {
  it.each([
    ['position', { department: 'sales' }, 'missingEvery', 'position', 'id, title, name or person'],
    ['position', { id: null, title: '' }, 'missingEvery', 'position', 'id, title, name or person'],
    ['person', { style: 'execution' }, 'missingEvery', 'person', 'id or name'],
    ['businessUnit', { channels: ['direct'] }, 'missingEvery', 'business unit', 'id or name'],
    ['lifecycleStage', { owner: 'cmo' }, 'missing', 'lifecycle stage', 'stage'],
    ['listedSuccessionPlan', { candidates: [] }, 'missingEvery', 'succession plan', 'position or targetRole'],
    ['candidate', { readiness: 'ready-now', person: null }, 'missingEvery', 'candidate', 'person, name or id'],
    ['developmentAction', { due: '2027-06-30' }, 'missing', 'development action', 'action'],
  ] as const)('is told for a %s', (kind, record, messageId, named, needed) => {
    expect(checkRecord(kind, record)).toEqual([
      { ruleId: 'missing-field', messageId, path: [], data: { record: named, needed } },
    ])
  })

  it('is told at the record inside that lacks it', () => {
    expect(checkRecord('position', { ...cro, person: {} })).toMatchObject([
      { ruleId: 'missing-field', path: ['person'], data: { record: 'person' } },
    ])
  })

  it('does not hide what else is wrong', () => {
    const problems = checkRecord('position', { levle: 3, level: 'high' })
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['missing-field', 'unknown-field', 'invalid-field'])
  })
})

describe('values in messages', () => {
  it('are cut and made visible', () => {
    const found = (value: string) => checkRecord('position', { ...cro, status: value })[0]?.data.found
    expect(found('')).toBe('an empty text')
    expect(found('x'.repeat(40))).toBe(`"${'x'.repeat(40)}"`)
    expect(found('x'.repeat(1000))).toBe(`"${'x'.repeat(39)}…"`)
    expect(found('🙂'.repeat(50))).toBe(`"${'🙂'.repeat(39)}…"`)
    expect(found('a"\u001b[31m\n')).toBe('"a\\"\\u001b[31m\\n"')
    expect(found('a\u202eb\u0085')).toBe('"a\\u202eb\\u0085"')
  })
})
