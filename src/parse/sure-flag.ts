/** What a text says that can only be meant as true or false: YAML 1.2 reads `yes` and `no` as texts. */
export function sureFlag(text: string): boolean | undefined {
  const word = text.trim().toLowerCase()
  if (word === 'true' || word === 'yes') return true
  return word === 'false' || word === 'no' ? false : undefined
}
