import { lintAndFix } from '../../lint/lint-and-fix.ts'
import type { JudgedDocument } from './judge-document.ts'

const texts = new WeakMap<JudgedDocument, Promise<string | undefined>>()

/** The text of a document after every safe fix, as `--fix` would write it; undefined where that changes nothing. Worked out once. */
export function fixedText(judged: JudgedDocument): Promise<string | undefined> {
  const text = texts.get(judged) ?? fix(judged)
  texts.set(judged, text)
  return text
}

async function fix({ request, path, reports, known }: JudgedDocument): Promise<string | undefined> {
  const isFixable = reports.some(({ source, findings }) => source.path === path && findings.some(({ fix }) => fix))
  if (!request || !isFixable) return undefined
  const { files } = await lintAndFix(request, (one) => (one.place.source.path === path ? one.fix : undefined), known)
  return files.find(({ source }) => source.path === path)?.text
}
