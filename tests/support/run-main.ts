import { main } from '../../src/cli/main.ts'
import { type MemoryIo, type MemoryIoOptions, memoryIo } from './memory-io.ts'

export interface Run {
  readonly code: number
  readonly printed: string
  readonly complained: string
  readonly io: MemoryIo
}

/** The whole program in a world in memory; `alter` changes what the world does. */
export async function run(
  argv: readonly string[],
  world: MemoryIoOptions = {},
  alter: (io: MemoryIo) => Partial<MemoryIo> = () => ({}),
): Promise<Run> {
  const plain = memoryIo({ ...world, files: { '/package/package.json': '{"version": "1.2.3"}', ...world.files } })
  const io = { ...plain, ...alter(plain) }
  const code = await main(argv, io)
  return { code, printed: io.printed(), complained: io.complained(), io }
}
