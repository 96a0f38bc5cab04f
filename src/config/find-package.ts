import type { Io } from '../io.ts'
import { folderOf } from '../paths.ts'
import { decode } from '../read/decode.ts'

/** An npm package as it is installed. */
export interface InstalledPackage {
  readonly name: string
  /** Absolute, without links on the way, so that its own packages are found as Node finds them. */
  readonly folder: string
  /** The text of its package.json. */
  readonly text: string
  /** What the name asks for inside it: `strict.yaml` of `acme/strict.yaml`; empty for the package itself. */
  readonly inside: string
}

type Where = Pick<Io, 'kindOf' | 'readFile' | 'realPath'>

/** Looks for a package in the `node_modules` of a folder (absolute) and of those above. Runs nothing of it. */
export async function findPackage(word: string, from: string, io: Where): Promise<InstalledPackage | undefined> {
  const parts = word.split('/')
  const length = word.startsWith('@') ? 2 : 1
  const name = parts.slice(0, length).join('/')
  if (!/^(@[\w.-]+\/)?[\w-][\w.-]*$/.test(name)) return undefined
  for (let folder = from; ; folder = folderOf(folder)) {
    const place = `${folder.endsWith('/') ? folder : `${folder}/`}node_modules/${name}`
    const isThere = await io.kindOf(`${place}/package.json`).then(
      (kind) => kind === 'file',
      () => false,
    )
    if (isThere) {
      const file = await io.realPath(`${place}/package.json`)
      const { text } = decode(await io.readFile(file))
      return { name, folder: folderOf(file), text, inside: parts.slice(length).join('/') }
    }
    if (folderOf(folder) === folder) return undefined
  }
}
