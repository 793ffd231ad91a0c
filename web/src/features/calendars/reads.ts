// How calendars are read, and read for editing.
import { useQuery } from '@tanstack/react-query'
import { readForEdit } from '@/api/queries.ts'
import type { Calendar } from '@/api/types.ts'

// The ETag a change must send back; null until it has been read, or where there is nothing to change yet.
export function useCalendarForEdit(id: string | null): string | null {
  const { data } = useQuery({
    ...readForEdit<Calendar>(`/calendars/${id ?? ''}`),
    enabled: id !== null,
    staleTime: 0,
    retry: false,
  })
  return data?.etag ?? null
}
