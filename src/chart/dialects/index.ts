import { agents } from './agents.ts'
import { backstage } from './backstage.ts'
import type { Dialect } from './dialect.ts'
import { directory } from './directory.ts'
import { flat } from './flat.ts'
import { native } from './native.ts'
import { nested } from './nested.ts'
import { scim } from './scim.ts'
import { slugMap } from './slug-map.ts'
import { ychart } from './ychart.ts'

/** Every shape orglint reads. Of those that fit a file equally well, the first is taken. */
export const dialects: readonly Dialect[] = [native, nested, flat, slugMap, directory, backstage, ychart, scim, agents]
