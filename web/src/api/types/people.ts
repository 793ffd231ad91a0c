import type * as api from '../generated.ts'

export type { Absence, LastDay } from '../generated.ts'

// The version of each comes and goes as its ETag.
export type Unit = Omit<api.Unit, 'version'>
export type Product = Omit<api.Product, 'version'>
export type Employee = Omit<api.Employee, 'version'>

export interface Named {
  id: string
  name: string
}
