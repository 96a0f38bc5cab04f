import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { compileChartFields } from './compile-chart-fields.mjs'
import { compileChartSchema } from './compile-chart-schema.mjs'
import { compileConfigSchema } from './compile-config-schema.mjs'
import { compileHtmlPage } from './compile-html-page.mjs'

const root = new URL('../', import.meta.url)
const schema = JSON.parse(await readFile(new URL('schemas/orgchart.schema.json', root), 'utf8'))
await mkdir(new URL('src/generated/', root), { recursive: true })
await writeFile(new URL('src/generated/chart-fields.ts', root), compileChartFields(schema))
await writeFile(new URL('src/generated/validate-chart.ts', root), compileChartSchema(schema))
await writeFile(new URL('src/generated/html-page.ts', root), await compileHtmlPage(root))
await compileConfigSchema(root)
