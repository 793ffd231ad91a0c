import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'

// What a figure over everything was counted from are all histories, not what is worked at now.
export const searchOf = (query: string): Record<string, string> =>
  query ? Object.fromEntries(new URLSearchParams(query)) : { show: 'histories' }

interface Props {
  query: string // what the API gave as cases_query
  count?: number
  children?: ReactNode
}

// From a figure to the very cases it was counted from.
export function CasesLink({ query, count, children }: Props) {
  const say = useSay()
  const { count: shown } = useFormats()
  const words = count === undefined ? say('web.see_cases') : say('web.cases', { count, n: shown(count) })
  return (
    <Link to="/cases" search={searchOf(query)}>
      {children ?? words}
    </Link>
  )
}
