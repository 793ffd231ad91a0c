import type * as api from '../generated.ts'
import type { Told } from './told.ts'

export type Finding = Omit<api.FindingShown, 'version'> // its version comes and goes as its ETag

export type Diagnosis = Told<api.DiagnosisShown, { findings: Finding[] }>
