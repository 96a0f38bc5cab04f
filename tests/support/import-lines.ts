import { posix } from 'node:path'

export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** An import or re-export of a file. */
export interface ImportLine {
  readonly from: string
  /** From 1. */
  readonly line: number
  /** A path from the root of the repository, a package, or `node:…`. */
  readonly target: string
  /** Gone after compiling. */
  readonly isType: boolean
}

const patterns = [
  /^(?:import|export)\s+(?<clause>[^'"`;]*?)\s*\bfrom\s+['"](?<target>[^'"]+)['"]/gm,
  /^import\s+['"](?<target>[^'"]+)['"]/gm,
  /\bimport\(\s*['"](?<target>[^'"]+)['"]\s*\)/g,
]

/** Everything that a file imports: static, dynamic, and for its types. */
export function importLines({ path, text }: SourceFile): readonly ImportLine[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, groups }) => {
      const target = groups?.target ?? ''
      return {
        from: path,
        line: text.slice(0, index).split('\n').length,
        target: target.startsWith('.') ? posix.join(posix.dirname(path), target) : target,
        isType: isTypeClause(groups?.clause ?? ''),
      }
    }),
  )
}

function isTypeClause(clause: string): boolean {
  if (/^type\s+[{*\w]/.test(clause)) return true
  const names = /^\{([^}]*)\}$/.exec(clause)?.[1]?.split(',') ?? []
  const written = names.map((name) => name.trim()).filter((name) => name !== '')
  return written.length > 0 && written.every((name) => name.startsWith('type '))
}
