// Whether two lists, each kept as a line, are narrowed to the same.
const sorted = (line: string) => [...new URLSearchParams(line)].map(String).sort().join()
export const sameLine = (left: string, right: string) => sorted(left) === sorted(right)

// The same ids with the one at `at` a place further up (-1) or down (1); at an end it stays.
export function moved(ids: readonly string[], at: number, by: -1 | 1): string[] {
  const next = [...ids]
  const [one, other] = [next[at], next[at + by]]
  if (one === undefined || other === undefined) return next
  next[at] = other
  next[at + by] = one
  return next
}
