// The time zones the browser knows, with the given one always among them.
export function zones(own: string): string[] {
  const all = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : ['UTC', 'Europe/Copenhagen']
  return [...new Set([own, 'UTC', ...all])].filter(Boolean).sort()
}
