// What a page is narrowed to lives in its address, so that it can be shared and gone back to.
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

export type ChangeAddress = (some: Record<string, string>) => void

export function useAddress(): [search: Record<string, unknown>, change: ChangeAddress] {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = useCallback<ChangeAddress>(
    (some) => {
      const given = Object.fromEntries(Object.entries(some).map(([key, value]) => [key, value || undefined]))
      void navigate({ to: '.', search: (now: Record<string, unknown>) => ({ ...now, ...given }), resetScroll: false } as never)
    },
    [navigate],
  )
  return [search, change]
}
