/** A longer text is no title with a remark. */
const longest = 120

/** `Lab Manager (vacant)`, `VACANT - Lab Manager`: the word stands by itself, between brackets, dashes or colons. */
const remark =
  /(?:^|[([:/|]\s*|\s[-–—]\s+)(?:currently |now )?(?:vacant|vacancy|vacante|vakant|unbesetzt|unfilled)(?:$|\s*[)\]:/|]|\s+[-–—]\s)/i

/** Whether a title says that nobody holds the seat. */
export function titleSaysVacant(title: string | undefined): boolean {
  return title !== undefined && title.length <= longest && remark.test(title)
}
