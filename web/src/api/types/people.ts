import type { BadRow } from './imports.ts'

export interface Unit {
  id: string
  parent: string | null
  name: string
  kind: 'unit' | 'partner'
  lead: string | null
  employees: number
}

export interface Named {
  id: string
  name: string
}

export interface Product extends Named {
  vertical: string | null
}

export interface Employee {
  id: string
  name: string
  email: string
  unit: string | null
  level: string
  manager: string | null
  zone: string
  language: 'en' | 'da'
  vertical: string | null
}

export interface Absence {
  id: string
  from: string
  to: string
  deputy: string | null
}

export interface PeopleImport {
  rows: number
  created: number
  changed: number
  units_created: number
  verticals_created: number
  bad_rows: number // all of them; `bad` holds the first
  bad: BadRow[]
}
