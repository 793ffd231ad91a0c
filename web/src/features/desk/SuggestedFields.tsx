import { useQuery } from '@tanstack/react-query'
import { call } from '@/api/client.ts'
import type { CaseAtDesk, Suggestions } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import { Chips } from './Chips.tsx'

interface Props {
  of: CaseAtDesk
  onTake: (some: Record<string, string>) => void
}

// Where similar cases say something else, or something this one does not say yet: one key takes it.
export function SuggestedFields({ of: { row, product }, onTake }: Props) {
  const say = useSay()
  // Asked anew when the case itself says something else, not with everything that happens to any case.
  const { data } = useQuery({
    queryKey: ['suggested', row.id, row.kind, row.touchpoint?.id, product],
    queryFn: async ({ signal }) => (await call<Suggestions>('GET', `/cases/${row.id}/suggestions`, { signal })).data,
    staleTime: 300_000,
    retry: false,
  })
  const offered = [
    data?.kind && { key: 'kind', words: say(`desk.kind_${data.kind.kind}`), value: data.kind.kind },
    data?.touchpoint && { key: 'touchpoint', words: data.touchpoint.name, value: data.touchpoint.id },
    data?.product && { key: 'product', words: data.product.name, value: data.product.id },
  ].filter((one) => !!one)
  return (
    <Chips
      of={offered.map(({ key, words, value }) => ({
        key,
        words,
        taken: false,
        take: () => {
          onTake({ [key]: value })
        },
      }))}
    />
  )
}
