/**
 * A name beside a file that nothing has yet: a run that was killed may have left one behind, and where orglint runs in
 * a container, the number of its process is the same every time.
 */
export function besideName(file: string, extension: string): string {
  return `${file}.${process.pid}-${Math.random().toString(36).slice(2, 10)}.${extension}`
}
