/** Whether an anchor or a tag stands before a value. */
export function hasProperties(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return /(?:^|[\s:[{,-])[&!][^\s,[\]{}]*\s+$/.test(line)
}
