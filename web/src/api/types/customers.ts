import type * as api from '../generated.ts'

export type { Consent, Contact, ContactKind, CustomerRow, CustomersChannel, TimelineItem } from '../generated.ts'

// The version of each comes and goes as its ETag.
export type Customer = Omit<api.Customer, 'version'>
export type Touchpoint = Omit<api.Touchpoint, 'version'>
