import { memoised } from '../../memoised.ts'

const assistants = [
  /^(senior )?(executive|personal|administrative|team|office|management) assistant\b/,
  /^assistant( to\b|$)/,
  /^(executive |personal |team )?secretary( to\b|$)/,
  /^(pa|ea) to\b/,
  /^asystent(ka)?( zarządu| prezesa|$)/,
  /^(johdon )?assistentti$/,
  /^(persönliche[r]? |team|vorstands)?assisten(t|tin|z)( der| des|$)/,
  /^assistante? (de direction|personnel)/,
  /^(asistente|secretari[oa]) de dirección/,
  /^assistente (executiv[oa]|de direção|administrativ[oa])/,
]

/** What all of them have, to spare most titles the rest. */
const hint = /as(?:s?is|ys)t|secret|^[pe]a to\b/

/** Whether a title is that of somebody's assistant, who takes no time to lead. An Assistant Director is none. */
export const isAssistantTitle: (title: string) => boolean = memoised((title) => {
  const plain = title.slice(0, 80).toLowerCase()
  return hint.test(plain) && assistants.some((pattern) => pattern.test(plain))
})
