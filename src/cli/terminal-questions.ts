import { createInterface } from 'node:readline'
import type { Questions } from '../io.ts'

/** Questions to whoever sits at the terminal of a process; undefined where its input or output is none. */
export function terminalQuestions({ stdin, stdout }: Pick<NodeJS.Process, 'stdin' | 'stdout'>): Questions | undefined {
  if (!stdin.isTTY || !stdout.isTTY) return undefined
  const lines = createInterface({ input: stdin, output: stdout })
  // Otherwise Ctrl-C would only end the line.
  lines.once('SIGINT', () => lines.close())
  // What is typed ahead waits for its question.
  const typed = lines[Symbol.asyncIterator]()
  return {
    ask: async (question) => {
      lines.setPrompt(question)
      lines.prompt()
      const { value, done } = await typed.next()
      if (!done) return value
      stdout.write('\n')
      return undefined
    },
    close: () => lines.close(),
  }
}
