// The parts of a starter set, in the order in which they are taken, and what it takes to take them.
import type { Permission } from '@/api/session.ts'

export const parts = ['map', 'causes', 'rights', 'texts'] as const
export type Part = (typeof parts)[number]

export const needed: Record<Part, Permission> = {
  map: 'touchpoints.write',
  causes: 'touchpoints.write',
  rights: 'rights.write',
  texts: 'templates.write',
}
