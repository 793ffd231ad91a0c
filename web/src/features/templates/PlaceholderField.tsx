import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { read } from '@/api/queries.ts'
import type { Placeholders } from '@/api/types.ts'
import { CompletingField, type Offer, type Pen } from '@/components/CompletingField.tsx'
import { Menu } from '@/components/Menu.tsx'
import { useSay } from '@/lib/sentences.ts'
import { completed, naming, suiting, written, type Naming } from './placeholders.ts'

interface Props {
  label: string
  value: string
  error?: string | undefined
  onChange: (text: string) => void
}

// A text whose placeholders need not be known by heart: { offers them, and so does a list beside it.
export function PlaceholderField({ label, value, error, onChange }: Props) {
  const say = useSay()
  const pen = useRef<Pen>(null)
  const [begun, setBegun] = useState<Naming | null>(null)
  const all = usePlaceholders()
  return (
    <CompletingField
      label={label}
      hint={say('templates.text_hint', { key: '{', gap: '[…]' })}
      error={error}
      aside={
        all.length > 0 && (
          <Menu
            label={say('templates.placeholders')}
            className="textual small"
            button={say('templates.put_in')}
            choices={all.map(({ id, name }) => ({
              words: name,
              choose: () => {
                pen.current?.put(written(id))
              },
            }))}
          />
        )
      }
      pen={pen}
      value={value}
      onChange={onChange}
      begun={begun}
      onBegin={setBegun}
      begins={naming}
      offers={begun ? suiting(all, begun.typed) : []}
      offersLabel={say('templates.placeholders')}
      completes={completed}
    />
  )
}

// Their names, and in the reader's language what they stand for.
export function usePlaceholders(): Offer[] {
  const { data } = useQuery({ ...read<Placeholders>('/template-placeholders'), staleTime: Infinity })
  return (data?.items ?? []).map(({ name, about }) => ({ id: name, name: about, detail: name }))
}
