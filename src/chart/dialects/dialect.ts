import type { Tree } from '../../parse/tree.ts'
import type { Outline } from './outline.ts'

/** What the user says about the fields of a chart: canonical field → key. */
export type FieldMapping = ReadonlyMap<string, string>

/**
 * How well a file fits a dialect. `sure`: it bears the mark of this one; `clear`: it can hardly be anything but a
 * chart; `possible`: other files look like this too (a list with `id` and `parentId` may be a catalogue of
 * products), so somebody has to say that it is one.
 */
export type Fit = 'sure' | 'clear' | 'possible'

/** A shape of chart file that orglint can read. */
export interface Dialect {
  readonly name: string
  /** One line for people: what the files look like. */
  readonly summary: string
  /** A whole small chart of this shape, for people; a test reads it. */
  readonly example: string
  /** The name of the example's file, where that is part of the shape. */
  readonly exampleFile?: string
  /** Whether every key of a record must be a field of the format. */
  readonly strictFields: boolean
  /** Of several documents in a file it reads the first and leaves the others. */
  readonly readsFirstDocument?: true
  /** A file holds one person, so that only several files together make a chart. */
  readonly onePerFile?: true
  /** How well a file fits; undefined: not at all. `fields` counts as the names of its edges and ids. */
  readonly recognise: (tree: Tree, fields: FieldMapping) => Fit | undefined
  readonly outline: (tree: Tree, fields: FieldMapping) => Outline
}
