import type * as api from '../generated.ts'

export type {
  Consent,
  Contact,
  ContactKind,
  CustomerField,
  CustomerRow,
  CustomersChannel,
  FieldKind,
  PersonalData,
  TimelineItem,
} from '../generated.ts'

// The version of each comes and goes as its ETag.
export type Customer = Omit<api.Customer, 'version'>
export type Touchpoint = Omit<api.Touchpoint, 'version'>
export type CustomerSettings = Omit<api.CustomerSettings, 'version'>
