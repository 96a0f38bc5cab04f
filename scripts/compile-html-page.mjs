import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * The page of the HTML report with its program and its style inside, as the text of a TypeScript module, with the
 * hashes by which its content security policy knows them.
 * @param {URL} root of the repository
 */
export async function compileHtmlPage(root) {
  const [{ text: script }, { text: style }] = await bundles(root)
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style)) throw new Error('The page would end its own elements.')
  const frame = await readFile(new URL('src/page/page.html', root), 'utf8')
  const page = frame.replace('{{style}}', () => style).replace('{{script}}', () => script)
  return [
    '// Made by scripts/generate.mjs from src/page.',
    `export const page = ${JSON.stringify(page)}`,
    `export const scriptHash = ${JSON.stringify(hash(script))}`,
    `export const styleHash = ${JSON.stringify(hash(style))}`,
    '',
  ].join('\n')
}

/** The paths of the modules that are inside the page, which a bundle of the page's text no longer shows. */
export async function htmlPageModules(root) {
  return (await bundles(root)).flatMap(({ modules }) => modules)
}

function bundles(root) {
  return Promise.all(['index.ts', 'style.css'].map((file) => bundle(root, file)))
}

async function bundle(root, file) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: [fileURLToPath(new URL(`src/page/${file}`, root))],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'inline',
    mainFields: ['module', 'main'],
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
  return { text: outputFiles[0].text.trim(), modules: Object.keys(metafile.inputs) }
}

function hash(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
