import { createConnection } from 'vscode-languageserver/node'
import type { Io } from '../../io.ts'
import type { InputOptions } from '../lint-options.ts'
import { serveEditor } from './language-server.ts'

/** Answers an editor over the streams of the process until it hangs up; gives the exit code. */
export function serveStdio(
  { stdin, stdout }: { readonly stdin: NodeJS.ReadableStream; readonly stdout: NodeJS.WritableStream },
  options: InputOptions,
  io: Io,
): Promise<number> {
  return serveEditor(createConnection(stdin, stdout), options, io)
}
