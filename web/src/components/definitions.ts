import { useQuery } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import type { Definition, Figure, FigureUnit } from '@/api/types.ts'
import type { Unit } from '@/lib/format.ts'
import { useLanguage } from '@/lib/sentences.ts'

// What every measure means, in the reader's language; read once.
export function useDefinitions() {
  const language = useLanguage()
  const { data } = useQuery({ ...read<Definition[]>('/measures/definitions', { language }), staleTime: Infinity })
  return (key: string): Omit<Definition, 'key' | 'unit'> & { unit: Unit } => {
    const found = data?.find((each) => each.key === key)
    return found ? { ...found, unit: readIn(key, found.unit) } : { name: key, short: key, definition: '', unit: 'count' }
  }
}

// The API has both in hours; hours of working time are read otherwise than those of the clock.
export const readIn = (measure: string, unit: FigureUnit): Unit =>
  unit === 'hours' && /^(turnaround|working)_/.test(measure) ? 'working' : unit

export type FigureRead = Omit<Figure, 'unit'> & { unit: Unit }

export const figureRead = (measure: string, figure: Figure): FigureRead => ({ ...figure, unit: readIn(measure, figure.unit) })
