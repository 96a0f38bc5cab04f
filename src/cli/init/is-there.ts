import type { Io } from '../../io.ts'

/** Whether something stands in the working folder under a name. */
export function isThere(name: string, io: Io): Promise<boolean> {
  return io.kindOf(`${io.workingFolder}/${name}`).then(
    () => true,
    () => false,
  )
}
