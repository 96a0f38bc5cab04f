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
  const [script, style] = await Promise.all([bundle(root, 'index.ts'), bundle(root, 'style.css')])
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

async function bundle(root, file) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`src/page/${file}`, root))],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'inline',
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'warning',
  })
  return outputFiles[0].text.trim()
}

function hash(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
