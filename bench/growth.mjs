import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { attacks } from './attacks.mjs'

/**
 * Texts built to take long: how much longer does twice as much take? `npm run bench:growth` tries all, `-- glob` those
 * with this word in their name. Time is that of the processor, so that other programs hardly count. Exits with 1 where
 * twice the input takes clearly more than twice as long.
 */
const root = fileURLToPath(new URL('../', import.meta.url))
const most = 3.3
/** Shorter times say nothing of growth. */
const leastMilliseconds = 400
const largest = 8_000_000

const folder = mkdtempSync(join(tmpdir(), 'orglint-growth-'))
const { main, memoryIo } = await bundled(folder)
const word = process.argv[2] ?? ''
let bad = 0
for (const [name, argv, filesOf] of attacks.filter(([name]) => name.includes(word))) {
  const { size, milliseconds, factor } = await growth(argv, filesOf)
  const isBad = factor > most
  if (isBad) bad++
  console.log(
    `${isBad ? 'BAD ' : 'ok  '} ${factor.toFixed(1).padStart(5)} times for twice as much; ${size} characters in ${milliseconds.toFixed(0)} ms: ${name}`,
  )
}
rmSync(folder, { recursive: true })
process.exit(bad > 0 ? 1 : 0)

async function growth(argv, filesOf) {
  let size = 8_000
  let before = await time(argv, filesOf(size))
  for (;;) {
    const after = await time(argv, filesOf(2 * size))
    size *= 2
    if (after > leastMilliseconds || size >= largest) {
      const factor = after > leastMilliseconds ? after / before : 1
      // Once more, lest a collection of garbage should pass for growth.
      const again = factor > most ? (await time(argv, filesOf(size))) / (await time(argv, filesOf(size / 2))) : factor
      return { size, milliseconds: after, factor: Math.min(factor, again) }
    }
    before = after
  }
}

async function time(argv, files) {
  const io = memoryIo({ files: { '/package/package.json': '{"version": "1.2.3"}', ...files } })
  const before = process.cpuUsage()
  await main(argv, io)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

async function bundled(folder) {
  const outfile = join(folder, 'program.mjs')
  await build({
    stdin: {
      contents: "export { main } from './src/cli/main.ts'\nexport { memoryIo } from './tests/support/memory-io.ts'\n",
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(join(root, 'package.json'))})`,
    },
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}
