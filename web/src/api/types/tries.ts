export type { Look, NewTry, Try, TryChart, TryCharts, TryState } from '../generated.ts'
