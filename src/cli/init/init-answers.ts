import type { Io } from '../../io.ts'

/** Asks a question that is answered by yes or no. Undefined: whoever sits there has left. */
export type AskYesNo = (question: string, otherwise: boolean) => Promise<boolean | undefined>

/** Asks until there is an answer; an empty one means what is in capitals. */
export function yesNoQuestions(ask: (question: string) => Promise<string | undefined>, { output }: Io): AskYesNo {
  return async (question, otherwise) => {
    for (;;) {
      const answer = await ask(`${question} ${otherwise ? '[Y/n]' : '[y/N]'} `)
      if (answer === undefined) return undefined
      const word = answer.trim().toLowerCase()
      if (word === '') return otherwise
      if (['y', 'yes'].includes(word)) return true
      if (['n', 'no'].includes(word)) return false
      output.write('Please answer y or n.\n')
    }
  }
}
