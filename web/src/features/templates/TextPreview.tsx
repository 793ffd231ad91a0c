import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '@/api/client.ts'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { DeskCaseRow, Page, TemplatesPreview } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { NativeSelect } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { Filled } from './Filled.tsx'
import { usePlaceholders } from './PlaceholderField.tsx'
import { unfilled } from './placeholders.ts'

interface Props {
  text: string
  language: string
}

const offered = 20

// The text as it is being written, as the customer of a real case would read it. Nothing is sent.
export function TextPreview({ text, language }: Props) {
  const say = useSay()
  const cases = useCases()
  const [chosen, setChosen] = useState<string | null>(null)
  const of = chosen ?? cases[0]?.id ?? null
  return (
    <Card title={say('templates.preview')} lede={of ? undefined : say('templates.preview_none')}>
      {cases.length > 0 && (
        <NativeSelect
          label={say('templates.preview_in')}
          data={cases.map(({ id, number, subject }) => ({
            value: id,
            label: `${say('desk.number_of', { n: number })} ${subject}`,
          }))}
          value={of ?? ''}
          onChange={(event) => {
            setChosen(event.currentTarget.value)
          }}
        />
      )}
      {text.trim() === '' ? (
        <p className="muted small">{say('templates.preview_empty')}</p>
      ) : of ? (
        <InCase id={of} text={text} language={language} />
      ) : (
        <Unfilled text={text} />
      )}
    </Card>
  )
}

function useCases(): DeskCaseRow[] {
  const reads = may(useSession(), 'cases.read')
  const { data } = useQuery({ ...read<Page<DeskCaseRow>>('/desk/cases', { sort: 'newest', limit: offered }), enabled: reads })
  return data?.items ?? []
}

function InCase({ id, text, language }: Props & { id: string }) {
  const asked = useRested(text)
  const { data, error } = useQuery({
    queryKey: [`/cases/${id}/templates/preview`, language, asked],
    queryFn: async ({ signal }) =>
      (await call<TemplatesPreview>('POST', `/cases/${id}/templates/preview`, { body: { text: asked, language }, signal })).data,
    placeholderData: (before) => before,
    retry: false,
    staleTime: 60_000,
  })
  return (
    <>
      <ProblemNote error={error} />
      {data && <Filled of={data} />}
    </>
  )
}

function Unfilled({ text }: { text: string }) {
  const known = usePlaceholders()
  return <Filled of={{ text: unfilled(text, known), missing: [], gaps: [], asks: false }} />
}

const pause = 500 // ms without a letter before it is read anew

function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(text)
    }, pause)
    return () => {
      clearTimeout(timer)
    }
  }, [text])
  return rested
}
