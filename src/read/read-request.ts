import type { Origin, Source } from '../source.ts'
import type { Undecodable } from './decode.ts'

/** Glob patterns of files to leave out, relative to a folder (absolute). */
export interface IgnorePatterns {
  readonly folder: string
  readonly patterns: readonly string[]
}

/** What to read. */
export interface ReadRequest {
  /** Files, folders, glob patterns, and `-` for standard input. */
  readonly paths: readonly string[]
  /** The path under which standard input is reported, and whose extension says its format. */
  readonly stdinFilename: string | undefined
  readonly ignores: readonly IgnorePatterns[]
  /**
   * Files of the chart groups in the configuration for a folder (absolute): a search there takes them for charts
   * whatever their extension.
   */
  readonly groupFiles?: ((folder: string) => Promise<readonly Target[]>) | undefined
  /** Whether a file (absolute) that a search finds is left out for other reasons, as git does. */
  readonly isLeftOut?: ((file: string) => Promise<boolean>) | undefined
  /** Whether a pattern or folder that gives no file is a problem (else a note). */
  readonly errorOnUnmatchedPattern: boolean
}

/** A path that gave nothing, and what to do about it. */
export interface ReadProblem {
  /** As the user wrote it; of a file found in a folder, as reports print it. */
  readonly path: string
  readonly message: string
}

/** A file to read, before it is read. */
export interface Target {
  /** Absolute; undefined for standard input without a file name. */
  readonly file: string | undefined
  /** As reports print it. */
  readonly path: string
  readonly origin: Exclude<Origin, 'settings'>
}

export interface FoundTargets {
  readonly targets: readonly Target[]
  readonly problems: readonly ReadProblem[]
  readonly notes: readonly string[]
}

/** A file whose bytes are no text. Its source holds what could be made of them. */
export interface UndecodableFile extends Pick<Undecodable, 'fault' | 'tried' | 'byteOffset' | 'offset'> {
  readonly source: Source
}

export interface ReadResult {
  /** Sorted by path; each file once. */
  readonly sources: readonly Source[]
  readonly undecodable: readonly UndecodableFile[]
  readonly problems: readonly ReadProblem[]
  readonly notes: readonly string[]
}
