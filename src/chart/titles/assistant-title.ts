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

/** Whether a title is that of somebody's assistant, who takes no time to lead. An Assistant Director is none. */
export function isAssistantTitle(title: string): boolean {
  const plain = title.slice(0, 80).toLowerCase()
  return assistants.some((pattern) => pattern.test(plain))
}
