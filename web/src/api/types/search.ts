export type { Found } from '../generated.ts'
