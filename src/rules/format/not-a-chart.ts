import { defineRule } from '../../rule.ts'

/** Found while reading the file; see the parse and chart stages. */
export default defineRule({
  id: 'not-a-chart',
  category: 'format',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'A file named on the command line is an org chart.',
  sources: ['The forms that orglint reads: orglint dialects.'],
  messages: {
    found:
      'This is no org chart that orglint knows: at the top stands {found}. Run orglint dialects to see what it reads. If only the fields have other names, map them with fields: in the configuration.',
    onePerFile:
      'This file holds one person, and a chart of such files is made of all of them. Join them in the configuration: charts: [{name: people, files: ["{pattern}"]}].',
    noFrontMatter:
      'This page has no front matter: lines such as reportsTo: ceo between two lines of --- at its top. Add it, or leave the page out.',
    keys: 'This is no org chart that orglint knows: it is {found} with {keys}. Run orglint dialects to see what it reads. If only the fields have other names, map them with fields: in the configuration.',
  },
})
