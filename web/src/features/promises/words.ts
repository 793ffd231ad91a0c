// The words of policies: what a deadline is called, whom a policy is for.
import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { readAll } from '@/api/queries.ts'
import type { Match, Named, Priority } from '@/api/types.ts'
import { useSay, useSayCode } from '@/lib/sentences.ts'
import { asCode, facts } from './policy_fields.ts'

const known = ['summary_resolution', 'final_response', 'payment_answer', 'first_response']

// As the server counts them.
export const priorities: Priority[] = ['low', 'normal', 'high', 'urgent']

export function useDeadlineWords() {
  const sayCode = useSayCode()
  const words = useCallback((code: string) => sayCode(`desk.deadline_${code}`) ?? code.replaceAll('_', ' '), [sayCode])
  const code = (typed: string) => known.find((each) => words(each).toLowerCase() === typed.trim().toLowerCase()) ?? asCode(typed)
  return { words, code, suggested: known.map(words) }
}

export interface Lists {
  touchpoints: Named[]
  products: Named[]
  verticals: Named[]
}

export function useLists(): Lists {
  return {
    touchpoints: useQuery(readAll<Named>('/touchpoints')).data ?? [],
    products: useQuery(readAll<Named>('/products')).data ?? [],
    verticals: useQuery(readAll<Named>('/verticals')).data ?? [],
  }
}

// The facts a policy names, each with its value in words; none where it is for every case.
export function useMatchWords() {
  const say = useSay()
  const { touchpoints, products, verticals } = useLists()
  const named = (among: Named[], id: string) => among.find((one) => one.id === id)?.name ?? id
  return (match: Match) =>
    facts.flatMap((fact) => {
      const value = match[fact]
      if (value === null) return []
      const words = {
        touchpoint: () => named(touchpoints, String(value)),
        product: () => named(products, String(value)),
        vertical: () => named(verticals, String(value)),
        kind: () => (match.kind ? say(`desk.kind_${match.kind}`) : ''),
        segment: () => String(value),
        priority: () => say(`desk.priority_${priorities[Number(value)] ?? 'normal'}`),
      }[fact]()
      return [{ fact, words }]
    })
}
