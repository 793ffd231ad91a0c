import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Import, Mapping } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Checkbox, FieldRow, Form, NativeSelect, Submit, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { missing } from './mapping.ts'
import { retentionChoices } from './retention.ts'

interface Props {
  upload: string
  fileName: string
  mapping: Mapping
}

// The last step: what it is called, how long it is kept, and whether names of colleagues come along.
export function StartForm({ upload, fileName, mapping }: Props) {
  const say = useSay()
  const navigate = useNavigate()
  const draft = useDraft({ name: fileName.replace(/\.[a-z.]+$/i, ''), retention: '' }, { keep: `import.${upload}` })
  const [names, setNames] = useState(false)
  const [texts, setTexts] = useState(false)
  const mayKeep = may(useSession(), 'privacy.write')
  const [goodOnly, setGoodOnly] = useState(true)
  const lacking = missing(mapping)
  const start = useChange<undefined, Import>({
    method: 'POST',
    path: '/imports',
    body: () => ({
      upload,
      name: draft.values.name,
      mapping,
      keep_names: names,
      keep_texts: texts,
      retention_months: draft.values.retention ? Number(draft.values.retention) : null,
      accept_bad_rows: goodOnly,
    }),
    stale: ['/imports'],
  })
  const submit = () => {
    start.mutate(undefined, {
      onSuccess: ({ id }) => void navigate({ to: '/settings/imports/$id', params: { id } }),
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Card title={say('imports.start.title')}>
      <Form onSubmit={submit} error={start.error} fields={['name']}>
        <FieldRow>
          <TextInput label={say('imports.start.name')} description={say('imports.start.name_hint')} {...draft.text('name')} />
          <NativeSelect label={say('imports.start.retention')} data={retentionChoices(say)} {...draft.text('retention')} />
        </FieldRow>
        <Checkbox
          label={say('imports.start.good_only')}
          description={say('imports.start.good_only_hint')}
          checked={goodOnly}
          onChange={(event) => {
            setGoodOnly(event.currentTarget.checked)
          }}
        />
        {mayKeep && mapping.columns.text && (
          <Checkbox
            label={say('imports.start.texts')}
            description={say('imports.start.texts_hint')}
            checked={texts}
            onChange={(event) => {
              setTexts(event.currentTarget.checked)
            }}
          />
        )}
        {mayKeep && (
          <Checkbox
            label={say('imports.start.names')}
            description={say('imports.start.names_hint')}
            checked={names}
            onChange={(event) => {
              setNames(event.currentTarget.checked)
            }}
          />
        )}
        <Submit
          busy={start.isPending}
          disabled={lacking.length > 0}
          aside={
            lacking.length > 0 && (
              <span className="muted">
                {say('imports.start.missing', { fields: lacking.map((field) => say(`imports.field_${field}`)).join(', ') })}
              </span>
            )
          }
        >
          {say('imports.start.go')}
        </Submit>
      </Form>
    </Card>
  )
}
