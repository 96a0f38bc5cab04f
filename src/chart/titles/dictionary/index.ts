import { once } from '../../../once.ts'
import type { TitleDictionary } from '../title-dictionary.ts'
import { danish } from './danish.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { finnish } from './finnish.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import { norwegian } from './norwegian.ts'
import { polish } from './polish.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'
import { swedish } from './swedish.ts'

/** Every language whose titles are known, English first. Each is set up at its first use: most charts need one. */
export const dictionaries: readonly (() => TitleDictionary)[] = [
  english,
  polish,
  portuguese,
  finnish,
  german,
  french,
  spanish,
  swedish,
  danish,
  norwegian,
  dutch,
  italian,
].map(once)
