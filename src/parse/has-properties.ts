/** Whether an anchor or a tag stands before a value. Looks no further back than the word before it: a line may be long. */
export function hasProperties(text: string, start: number): boolean {
  let end = start
  while (isBlank(text[end - 1])) end--
  if (end === start) return false
  let first = end
  while (first > 0 && !/[\s,[\]{}]/.test(text[first - 1] ?? '')) first--
  return /(?:^|[:-])[&!]/.test(text.slice(first, end))
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && character !== '\n' && /\s/.test(character)
}
