import type { Tree } from '../parse/tree.ts'
import type { Dialect, FieldMapping, Fit } from './dialects/dialect.ts'
import { dialects } from './dialects/index.ts'

/**
 * How a file came to be looked at: as a member of a chart group, because the user named it, or in passing (found in
 * a folder, or one of all the files that a hook hands over), where it must not be taken for a chart lightly.
 */
export type Standing = 'member' | 'named' | 'passing'

/** The dialect that a file is read as. */
export interface DialectChoice {
  readonly dialect: Dialect
  /** Others that fit it as well as the one taken. */
  readonly rivals: readonly Dialect[]
}

const fits: readonly Fit[] = ['sure', 'clear', 'possible']

/** The dialect named, else the one that a file fits best; undefined where none fits well enough. */
export function chooseDialect(
  tree: Tree,
  fields: FieldMapping,
  named: string | undefined,
  standing: Standing,
  further: readonly Dialect[] = [],
): DialectChoice | undefined {
  if (named !== undefined) {
    const dialect = [...dialects, ...further].find(({ name }) => name === named)
    const isMeant = standing !== 'passing' || isChartAlone(dialect?.recognise(tree, fields), dialect)
    return dialect && isMeant ? { dialect, rivals: [] } : undefined
  }
  const fitting = fittingDialects(tree, fields, further).filter(
    ({ dialect }) => standing === 'member' || !dialect.onePerFile,
  )
  const [best, ...others] = fitting
  if (!best || (standing === 'passing' && best.fit === 'possible')) return undefined
  const rivals = best.fit === 'sure' ? [] : others.filter(({ fit }) => fit === best.fit)
  return { dialect: best.dialect, rivals: rivals.map(({ dialect }) => dialect) }
}

/** The dialect that a file fits best, however it came to be looked at. */
export function recogniseDialect(tree: Tree, fields: FieldMapping, named?: string): Dialect | undefined {
  return chooseDialect(tree, fields, named, 'member')?.dialect
}

/** Why a file is not read: it holds one person of a chart, it may be a chart or something else, or it is none. */
export function whyUnread(
  tree: Tree,
  fields: FieldMapping,
  further: readonly Dialect[] = [],
): 'one-per-file' | 'unsure' | 'not-a-chart' {
  const fitting = fittingDialects(tree, fields, further)
  if (fitting.some(({ dialect }) => !dialect.onePerFile)) return 'unsure'
  return fitting.length > 0 ? 'one-per-file' : 'not-a-chart'
}

function isChartAlone(fit: Fit | undefined, dialect: Dialect | undefined): boolean {
  return fit !== undefined && dialect?.onePerFile === undefined
}

/** The best first; among equals in the order in which dialects are listed. */
function fittingDialects(
  tree: Tree,
  fields: FieldMapping,
  further: readonly Dialect[],
): readonly { readonly dialect: Dialect; readonly fit: Fit }[] {
  const fitting: { dialect: Dialect; fit: Fit }[] = []
  // Those of plugins were asked for, so they go first.
  for (const dialect of [...further, ...dialects]) {
    const fit = dialect.recognise(tree, fields)
    if (fit !== undefined) fitting.push({ dialect, fit })
    // What comes after could only fit as well.
    if (fit === 'sure' && !dialect.onePerFile) break
  }
  return fitting.sort((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit))
}
