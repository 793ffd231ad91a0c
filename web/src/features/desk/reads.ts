// How live cases are read, and what is read again once something was done to one.
import { queryOptions } from '@tanstack/react-query'
import { call } from '@/api/client.ts'
import type { CaseAtDesk } from '@/api/types.ts'

export const deskReads = ['/cases', '/desk', '/customers']

export const deskCaseQuery = (id: string) =>
  queryOptions({
    queryKey: [`/cases/${id}/desk`],
    queryFn: async ({ signal }) => (await call<CaseAtDesk>('GET', `/cases/${id}/desk`, { signal })).data,
    staleTime: 5_000,
  })
