// Between an instant and what a clock on the wall shows in a zone: `2026-11-18T12:00`, as a date field has it.
export function localIn(zone: string, at: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(at))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

// The instant at which the wall shows this. Where clocks are put forward the hour that isn't there counts as the one after it.
export function instantIn(zone: string, local: string): string {
  const wanted = Date.parse(`${local}Z`)
  if (Number.isNaN(wanted)) return local
  const shown = (at: number) => Date.parse(`${localIn(zone, new Date(at).toISOString())}Z`)
  const first = wanted - (shown(wanted) - wanted)
  return new Date(first - (shown(first) - wanted)).toISOString()
}
