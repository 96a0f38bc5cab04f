import { phraseKey } from './titles/phrase-key.ts'

/** Words that stand for people of a kind, where a name belongs. */
const collective: ReadonlySet<string> = new Set([
  ...['contractor', 'contractors', 'consultant', 'consultants', 'agency', 'temp', 'temporary', 'staff', 'team'],
  ...['member', 'members', 'external', 'internal', 'vendor', 'supplier', 'freelancer', 'freelance', 'volunteer'],
  ...['volunteers', 'shared', 'various', 'multiple', 'several', 'rotating', 'pool', 'employee', 'employees', 'worker'],
  ...['student', 'students', 'intern', 'interns', 'tba', 'tbc', 'tbd', 'tbh'],
])

/** More than one word, and none for people of a kind; a number makes a pseudonym of such a word. */
export function isFullName(name: string): boolean {
  const words = phraseKey(name).split(' ')
  return words.length > 1 && (/\d/.test(name) || !words.some((word) => collective.has(word)))
}
