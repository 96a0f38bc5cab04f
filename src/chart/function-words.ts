/** A function or stage as words: `customer-success` → `customer success`. */
export function functionWords(fn: string): string {
  return fn.replaceAll('-', ' ')
}
