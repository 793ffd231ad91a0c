import type * as api from '../generated.ts'
import type { Finding } from './diagnosis.ts'
import type { StatusClass } from './imports.ts'
import type { Told } from './told.ts'

export type {
  BouncePair,
  Bounces,
  Chart,
  ChartPoint,
  Definition,
  Dimension,
  DimensionValues,
  Figure,
  FigureUnit,
  Measure,
  MeasuredFigure,
  Principle,
  PrincipleKey,
  Scoreboard,
  ScoreRow,
  SignalRule,
} from '../generated.ts'

export const dimensions: api.Dimension[] = ['unit', 'vertical', 'touchpoint', 'product', 'channel', 'kind', 'status']

export type Overview = Told<api.Overview, { first_finding: Finding | null }>

export type Wait = Told<api.WaitRow, { class: StatusClass | 'unclassed' }>
