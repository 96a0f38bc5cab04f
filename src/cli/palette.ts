import type { Io } from '../io.ts'
import { type Palette, plainPalette } from '../report/format.ts'

/**
 * Colours on or off: a flag decides, else NO_COLOR, else FORCE_COLOR, else whether a terminal that
 * understands colour reads the output.
 */
export async function paletteFor(
  flag: boolean | undefined,
  environment: Io['environment'],
  isTerminal: boolean,
): Promise<Palette> {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  const forced = FORCE_COLOR ? FORCE_COLOR !== '0' && FORCE_COLOR !== 'false' : undefined
  const coloured = flag ?? (NO_COLOR ? false : (forced ?? (isTerminal && TERM !== 'dumb')))
  if (!coloured) return plainPalette
  const { createColors } = (await import('picocolors')).default
  return createColors(true)
}
