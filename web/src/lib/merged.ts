// Files by path to one flat catalogue: screens_overview.json's `title` becomes `overview.title`.
export function merged(files: Record<string, Record<string, string>>): Record<string, string> {
  const entries = Object.entries(files).flatMap(([path, sentences]) =>
    Object.entries(sentences).map(([key, sentence]) => [`${area(path)}.${key}`, sentence] as const),
  )
  return Object.fromEntries(entries)
}

const area = (path: string) => (path.split('/').at(-1) ?? '').replace(/^screens_/, '').replace(/\.json$/, '')
