import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '@/api/client.ts'
import type { Year } from '@/api/types.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { YearPicture } from './YearPicture.tsx'

interface Props {
  calendar: string | null // whose days off hold; null: none yet
  zone: string
  week: Record<string, string[]>
}

// What the hours that stand in the form would make of a year, before they are kept.
export function YearPreview(wish: Props) {
  const [year, setYear] = useState(() => new Date().getFullYear())
  const { data, error } = useQuery({
    queryKey: ['/calendars/preview', wish, year],
    queryFn: async ({ signal }) => (await call<Year>('POST', '/calendars/preview', { body: { ...wish, year }, signal })).data,
    placeholderData: (before) => before,
    retry: false,
  })
  return (
    <>
      <ProblemNote error={error} />
      {data && <YearPicture of={data} year={year} onYear={setYear} />}
    </>
  )
}
