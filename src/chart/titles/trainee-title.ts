import { wordsOf } from './acronym-context.ts'

const trainees: ReadonlySet<string> = new Set([
  ...['apprentice', 'trainee', 'intern', 'internship', 'placement', 'azubi', 'praktikant', 'praktikantin'],
  ...['stagiaire', 'stagista', 'tirocinante', 'alternant', 'alternante', 'apprenti', 'apprentie', 'practicante'],
  ...['harjoittelija', 'oppisopimusopiskelija', 'larling', 'laerling', 'stazysta', 'stazystka', 'leerling'],
])
const beginnings = ['auszubildend', 'werkstudent', 'praktykant', 'estagiari', 'becari', 'aprendiz']

/** Whether somebody with this title is there to learn: an apprentice, a trainee, an intern. */
export function isTraineeTitle(title: string): boolean {
  return wordsOf(title).some((word) => trainees.has(word) || beginnings.some((beginning) => word.startsWith(beginning)))
}
