// The mapping as the page edits it: which column means what. Pure.
import type { ColumnField, Mapping, StatusClass } from '@/api/types.ts'

export const fieldGroups: { key: 'history' | 'about' | 'list'; fields: ColumnField[] }[] = [
  { key: 'history', fields: ['case', 'at', 'status', 'team', 'person', 'message', 'text'] },
  { key: 'about', fields: ['customer', 'touchpoint', 'product', 'vertical', 'channel', 'kind', 'priority'] },
  { key: 'list', fields: ['opened', 'first_reply', 'resolved', 'closed', 'due'] },
]

const all = fieldGroups.flatMap(({ fields }) => fields)

export const fieldOf = (mapping: Mapping, column: string): ColumnField | null =>
  all.find((field) => mapping.columns[field]?.includes(column)) ?? null

// A column means one thing. A status may be put together from several columns; everything else has one.
export function assigned(mapping: Mapping, column: string, field: ColumnField | null): Mapping {
  const without = Object.fromEntries(
    Object.entries(mapping.columns).map(([name, columns]) => [name, columns.filter((each) => each !== column)]),
  ) as Mapping['columns']
  const columns =
    field === null ? without : { ...without, [field]: field === 'status' ? [...(without.status ?? []), column] : [column] }
  return { ...mapping, columns: Object.fromEntries(Object.entries(columns).filter(([, names]) => names.length > 0)) }
}

export function classed(mapping: Mapping, status: string, to: StatusClass): Mapping {
  const { done, working, waiting } = mapping.statuses ?? { done: [], working: [], waiting: [] }
  const others = (list: string[]) => list.filter((each) => each !== status)
  const without = { done: others(done), working: others(working), waiting: others(waiting) }
  return { ...mapping, statuses: to === 'neutral' ? without : { ...without, [to]: [...without[to], status] } }
}

// What an import can't do without: a case, and either a time for each row or an opening of each case.
export function missing(mapping: Mapping): ColumnField[] {
  const has = (field: ColumnField) => (mapping.columns[field]?.length ?? 0) > 0
  return [...(has('case') ? [] : (['case'] as const)), ...(has('at') || has('opened') ? [] : (['at'] as const))]
}

// An answer to a question of the preview settles one thing of the mapping: the zone, else the format of the times.
export function answered(mapping: Mapping, code: string, value: string): Mapping {
  const time = code.includes('zone') ? { ...mapping.time, zone: value } : { ...mapping.time, format: value }
  return { ...mapping, time }
}
