import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '@/api/client.ts'
import type { Suggestions } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import { Chips, type Chip } from '../Chips.tsx'
import type { Noted } from './NewCaseForm.tsx'

interface Props {
  values: Noted
  change: (some: Partial<Noted>) => void
}

// What similar cases were about, of what can be said here. Taking it once more takes it away.
export function Suggested({ values, change }: Props) {
  const say = useSay()
  const { kind, touchpoint, product } = useSuggestions(values) ?? {}
  const chip = (key: keyof Noted, words: string, value: string, none: string): Chip => ({
    key,
    words,
    taken: values[key] === value,
    take: () => {
      change({ [key]: values[key] === value ? none : value })
    },
  })
  return (
    <Chips
      of={[
        ...(kind ? [chip('kind', say(`desk.kind_${kind.kind}`), kind.kind, kind.kind)] : []),
        ...(touchpoint ? [chip('touchpoint', touchpoint.name, touchpoint.id, '')] : []),
        ...(product ? [chip('product', product.name, product.id, '')] : []),
      ]}
    />
  )
}

const pause = 600 // ms without a letter before similar cases are looked for

function useSuggestions({ subject, text }: Noted): Suggestions | undefined {
  const [asked, setAsked] = useState({ subject, text })
  useEffect(() => {
    const timer = setTimeout(() => {
      setAsked({ subject, text })
    }, pause)
    return () => {
      clearTimeout(timer)
    }
  }, [subject, text])
  return useQuery({
    queryKey: ['/cases/suggest', asked],
    queryFn: async ({ signal }) => (await call<Suggestions>('POST', '/cases/suggest', { body: asked, signal })).data,
    enabled: asked.subject.trim().length > 3,
    placeholderData: (before) => before,
    staleTime: 300_000,
  }).data
}
