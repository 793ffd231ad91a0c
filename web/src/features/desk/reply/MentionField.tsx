import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read } from '@/api/queries.ts'
import type { Page } from '@/api/types.ts'
import { CompletingField } from '@/components/CompletingField.tsx'
import { useSay } from '@/lib/sentences.ts'
import { mentioning, named, type Mentioning, type Named } from './mentions.ts'

interface Props {
  label: string
  value: string
  naming: boolean // an @ offers colleagues
  onChange: (text: string) => void
  onNamed: (one: Named) => void
}

const offered = 6

// The text itself. In a note an @ and a few letters offer colleagues.
export function MentionField({ label, value, naming, onChange, onNamed }: Props) {
  const say = useSay()
  const [begun, setBegun] = useState<Mentioning | null>(null)
  const found = useColleagues(naming ? begun : null)
  return (
    <CompletingField
      first
      label={label}
      value={value}
      onChange={onChange}
      begun={begun}
      onBegin={setBegun}
      begins={mentioning}
      offers={found}
      offersLabel={say('desk.mention_list')}
      completes={named}
      onTaken={onNamed}
    />
  )
}

function useColleagues(begun: Mentioning | null): Named[] {
  const { data } = useQuery({
    ...read<Page<Named>>('/employees', { query: begun?.typed ?? '', limit: offered }),
    enabled: begun !== null,
    staleTime: 60_000,
  })
  return begun ? (data?.items ?? []).map(({ id, name }) => ({ id, name })) : []
}
