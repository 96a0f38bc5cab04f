/** Texts in which clumsy matching would get lost: a piece repeated, and an end that spoils the match. */
const pieces = [
  ' ',
  'a ',
  'Chief ',
  'VP of ',
  '<',
  '<a ',
  '[',
  '](',
  '(',
  '&',
  '*_`~',
  '- ',
  '--',
  '"',
  '2026-',
  '1',
  'a/',
  ',',
  '/',
  '\t',
  'é',
  '張',
  '\u200b',
  '::',
  '##',
  '\\',
  '{',
  '=',
  '.',
  '@',
]
const fill = (piece, size) => `${piece.repeat(Math.ceil(size / piece.length))}!`

const seat = (fields) =>
  JSON.stringify({
    positions: [
      { id: 'ceo', title: 'CEO' },
      { id: 'a', title: 'VP of Sales', reportsTo: 'ceo', ...fields },
    ],
  })

const fields = [
  'id',
  'title',
  'name',
  'department',
  'reportsTo',
  'role',
  'status',
  'statusSince',
  'level',
  'kpis',
  'dottedLineTo',
  'businessUnit',
  'x-orglint-ignore',
  'unknown',
]

const yamlLine = (text) => `positions:\n  - {id: ceo, title: CEO, reportsTo: ceo} ${text}\n`

/** Name, arguments, files of a size. */
export const attacks = [
  ...pieces.flatMap((piece) => [
    [
      `every field of ${JSON.stringify(piece)}`,
      ['chart.json'],
      (size) => {
        const text = fill(piece, size / fields.length)
        return { 'chart.json': seat(Object.fromEntries(fields.map((field) => [field, text]))) }
      },
    ],
    [
      `many fields of ${JSON.stringify(piece)}`,
      ['chart.json'],
      (size) => {
        const count = Math.ceil(size / 400)
        return {
          'chart.json': JSON.stringify({
            positions: Array.from({ length: count }, (_, at) => ({
              id: `${fill(piece, 60)}${at}`,
              title: fill(piece, 60),
              name: `${fill(piece, 60)}${at}`,
              department: `${fill(piece, 60)}${at}`,
              reportsTo: `${fill(piece, 60)}${at - 1}x`,
            })),
          }),
        }
      },
    ],
    [
      `a comment of ${JSON.stringify(piece)}`,
      ['chart.yaml'],
      (size) => ({ 'chart.yaml': yamlLine(`# orglint-disable-line ${fill(piece, size)}`) }),
    ],
    [
      `a directive until ${JSON.stringify(piece)}`,
      ['chart.yaml'],
      (size) => ({ 'chart.yaml': yamlLine(`# orglint-disable-line self-report -- x (until 1${fill(piece, size)}`) }),
    ],
    [
      `a reason in the data of ${JSON.stringify(piece)}`,
      ['chart.json', '-f', 'markdown'],
      (size) => ({
        'chart.json': seat({
          reportsTo: 'a',
          'x-orglint-ignore': [{ rule: 'self-report', reason: fill(piece, size), until: fill(piece, size) }],
        }),
      }),
    ],
    [
      `YAML of ${JSON.stringify(piece)}`,
      ['chart.yaml'],
      (size) => ({ 'chart.yaml': `positions:\n  ${fill(piece, size)}` }),
    ],
    [
      `YAML lines of ${JSON.stringify(piece)}`,
      ['chart.yaml'],
      (size) => ({ 'chart.yaml': `positions:\n${`  ${piece}\n`.repeat(size / (piece.length + 3))}` }),
    ],
    [
      `JSON of ${JSON.stringify(piece)}`,
      ['chart.json'],
      (size) => ({ 'chart.json': `{"positions": [${fill(piece, size)}` }),
    ],
    [
      `a glob of ${JSON.stringify(piece)}`,
      ['chart.json'],
      (size) => ({
        'chart.json': seat({}),
        'orglint.config.json': JSON.stringify({
          ignores: [fill(piece, size), `**/${fill(piece, size)}`],
          overrides: [{ files: [fill(piece, size)], rules: {} }],
        }),
      }),
    ],
    [
      `configuration words of ${JSON.stringify(piece)}`,
      ['chart.json'],
      (size) => {
        const text = fill(piece, size / 8)
        return {
          'chart.json': seat({ title: 'CSO' }),
          'orglint.config.json': JSON.stringify({
            titles: { cso: [text] },
            glossary: { [text]: 'cso' },
            roots: [text],
            placeholders: { vacant: [text] },
            fields: { [text]: text, id: text },
            rules: { [text]: text, 'self-report': text },
            extends: [text],
            asOf: text,
            locked: [text],
            readiness: { [text]: text },
          }),
        }
      },
    ],
    [
      `a baseline of ${JSON.stringify(piece)}`,
      ['chart.json'],
      (size) => ({
        'chart.json': seat({ reportsTo: 'ghost' }),
        'orglint.baseline.json': JSON.stringify({
          version: 1,
          findings: [{ file: fill(piece, size), rule: fill(piece, size), about: fill(piece, size) }],
        }),
      }),
    ],
    [
      `a path of ${JSON.stringify(piece)}`,
      [fill(piece, 4000)],
      (size) => ({ 'chart.json': seat({ title: fill(piece, size) }) }),
    ],
    ...['stylish', 'markdown', 'sarif', 'junit', 'gitlab', 'html', 'github', 'json'].map((format) => [
      `${format} about ${JSON.stringify(piece)}`,
      ['chart.json', '-f', format, '--frames'],
      (size) => ({ 'chart.json': seat({ name: fill(piece, size), title: fill(piece, size), reportsTo: 'a' }) }),
    ]),
    ...['titles', 'spans', 'succession'].map((command) => [
      `${command} of ${JSON.stringify(piece)}`,
      [command, 'chart.json'],
      (size) => ({
        'chart.json': seat({
          name: fill(piece, size),
          title: fill(piece, size),
          critical: true,
          succession: { candidates: [{ person: fill(piece, size) }] },
        }),
      }),
    ]),
  ]),
  [
    'findings on one line',
    ['chart.json', '--frames'],
    (size) => ({
      'chart.json': JSON.stringify({
        positions: Array.from({ length: size / 40 }, (_, at) => ({
          id: `p${at}`,
          title: 'Clerk',
          reportsTo: `x${at}`,
        })),
      }),
    }),
  ],
  [
    'findings on one line as SARIF',
    ['chart.json', '-f', 'sarif'],
    (size) => ({
      'chart.json': JSON.stringify({
        positions: Array.from({ length: size / 40 }, (_, at) => ({
          id: `p${at}`,
          title: 'Clerk',
          reportsTo: `x${at}`,
        })),
      }),
    }),
  ],
  [
    'many keys',
    ['chart.yaml'],
    (size) => ({
      'chart.yaml': `positions:\n  - id: a\n${Array.from({ length: size / 12 }, (_, at) => `    k${at}: 1\n`).join('')}`,
    }),
  ],
  [
    'many equal keys',
    ['chart.yaml'],
    (size) => ({ 'chart.yaml': `positions:\n  - id: a\n${'    k: 1\n'.repeat(size / 9)}` }),
  ],
  [
    'many keys in JSON',
    ['chart.json'],
    (size) => ({
      'chart.json': `{"positions":[{"id":"a"${Array.from({ length: size / 12 }, (_, at) => `,"k${at}":1`).join('')}}]}`,
    }),
  ],
  [
    'many equal keys in JSON',
    ['chart.json'],
    (size) => ({ 'chart.json': `{"positions":[{"id":"a"${',"k":1'.repeat(size / 6)}}]}` }),
  ],
  [
    'many documents',
    ['chart.yaml'],
    (size) => ({ 'chart.yaml': '---\npositions: [{id: a, title: CEO}]\n'.repeat(size / 36) }),
  ],
  [
    'many anchors',
    ['chart.yaml'],
    (size) => ({
      'chart.yaml': `x: [${Array.from({ length: size / 16 }, (_, at) => `&a${at} 1, *a${at}`).join(', ')}]\npositions: [{id: a}]\n`,
    }),
  ],
  [
    'merges of merges',
    ['chart.yaml'],
    (size) => ({
      'chart.yaml': `x-0: &a0 {k: 1}\n${Array.from({ length: size / 30 }, (_, at) => `x-${at + 1}: &a${at + 1} {<<: *a${at}, k${at}: 1}\n`).join('')}positions: [{id: a}]\n`,
    }),
  ],
  [
    'directives',
    ['chart.yaml'],
    (size) => ({
      'chart.yaml': `${'# orglint-disable self-report -- x\n# orglint-enable self-report\n'.repeat(size / 60)}positions: [{id: a, title: CEO, reportsTo: a}]\n`,
    }),
  ],
  [
    'baseline entries',
    ['chart.json'],
    (size) => ({
      'chart.json': seat({ reportsTo: 'ghost' }),
      'orglint.baseline.json': JSON.stringify({
        version: 1,
        findings: Array.from({ length: size / 60 }, (_, at) => ({
          file: 'chart.json',
          rule: 'unknown-manager',
          about: `position:p${at}`,
        })),
      }),
    }),
  ],
  [
    'dotted lines from one seat',
    ['chart.json'],
    (size) => ({ 'chart.json': seat({ dottedLineTo: Array.from({ length: size / 6 }, () => 'ceo') }) }),
  ],
  [
    'people of one name',
    ['chart.json'],
    (size) => ({
      'chart.json': JSON.stringify({
        positions: Array.from({ length: size / 60 }, (_, at) => ({
          id: `p${at}`,
          title: 'Clerk',
          reportsTo: at ? 'p0' : undefined,
          name: 'Ana Costa',
        })),
      }),
    }),
  ],
  [
    'long ids one letter apart, half of them of nobody',
    ['chart.json'],
    (size) => ({
      'chart.json': JSON.stringify({
        positions: Array.from({ length: size / 240 }, (_, at) => ({
          id: `${'a'.repeat(80)}${at}`,
          title: 'Clerk',
          reportsTo: `${'a'.repeat(80)}${at}${at % 2 ? 'x' : ''}`,
        })),
      }),
    }),
  ],
  [
    'overrides',
    ['chart.json'],
    (size) => ({
      'chart.json': seat({}),
      'orglint.config.json': JSON.stringify({
        overrides: Array.from({ length: size / 60 }, (_, at) => ({
          files: [`a${at}/**`],
          rules: { 'self-report': 'off' },
        })),
      }),
    }),
  ],
  [
    'extends of itself many times',
    ['chart.json'],
    (size) => ({
      'chart.json': seat({}),
      'orglint.config.json': JSON.stringify({ extends: Array.from({ length: size / 12 }, () => './b.json') }),
      'b.json': '{}',
    }),
  ],
  [
    'charts groups',
    ['chart.json'],
    (size) => ({
      'chart.json': seat({}),
      'orglint.config.json': JSON.stringify({
        charts: Array.from({ length: size / 100 }, (_, at) => ({ name: `g${at}`, files: [`g${at}/*.yaml`] })),
      }),
    }),
  ],
]
