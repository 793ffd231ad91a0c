// A ready text stands below what was already written, and never replaces it.
export const putIn = (written: string, ready: string) => (written.trim() ? `${written.trimEnd()}\n\n${ready}` : ready)
