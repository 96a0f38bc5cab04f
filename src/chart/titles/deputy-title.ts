import { foldText } from './fold-text.ts'

/** How titles say that somebody stands in for somebody else, folded, in the languages of the dictionary. */
const deputies =
  /\b(?:deputy|backup|stellv|stellvertret\w*|zastepca|zastepczyni|adjoint|adjointe|adjunto|adjunta|subdirector|subdirectora|varajohtaja|varatoimitusjohtaja|apulais\w*|bitradande|stedfortreder|plaatsvervangend|vicedirettore|vicedirettrice|vicedirektor\w*|souschef|nestleder|subjefe|subjefa|vice(?![- ]?(?:president|presid|chair)))\b/

/** Whether a title is that of a deputy: `Deputy Head of Payroll`. A vice president is none. */
export function isDeputyTitle(title: string): boolean {
  return deputies.test(foldText(title.slice(0, 120)))
}
