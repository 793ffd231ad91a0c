import type * as api from '../generated.ts'
import type { Told } from './told.ts'

export type { BadRowFound as BadRow, Import, ImportState, StatusLists, UploadInfo as Upload } from '../generated.ts'

export type ColumnField =
  | 'case'
  | 'at'
  | 'status'
  | 'team'
  | 'person'
  | 'customer'
  | 'touchpoint'
  | 'product'
  | 'vertical'
  | 'channel'
  | 'kind'
  | 'priority'
  | 'message'
  | 'opened'
  | 'first_reply'
  | 'resolved'
  | 'closed'
  | 'due'
  | 'text'

export type StatusClass = 'done' | 'working' | 'waiting' | 'neutral'

// time.format empty: recognised over the column. statuses null: guessed. calendar: `mon-fri`: [`09:00-17:00`]
export type Mapping = Told<api.MappingForm, { columns: Partial<Record<ColumnField, string[]>> }>

export type Guess = Told<api.Because, { field: ColumnField }> // why: a code; may be unknown to this page

export type ImportPreview = Told<
  api.IntakePreview,
  {
    mapping: Mapping
    guesses: Guess[]
    shape: 'event_log' | 'case_list'
    statuses: Told<api.PreviewStatus, { class: StatusClass }>[]
  }
>
