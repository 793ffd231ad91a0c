import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '@/api/client.ts'
import type { ImportPreview, Mapping } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Radio } from '@/components/fields.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import { BadRowTable } from './BadRows.tsx'
import { ColumnSheet } from './ColumnSheet.tsx'
import { answered } from './mapping.ts'
import { StartForm } from './StartForm.tsx'
import { StatusClasses } from './StatusClasses.tsx'
import { TimeFields } from './TimeFields.tsx'

// Proper names, the same in every language.
const exportNames: Record<string, string> = {
  zendesk: 'Zendesk',
  freshdesk: 'Freshdesk',
  jira: 'Jira Service Management',
  servicenow: 'ServiceNow',
  zammad: 'Zammad',
  request_tracker: 'Request Tracker',
  osticket: 'osTicket',
}

// How the file was understood, to be corrected over its own rows. Every correction is tried at once on the server.
export function MappingPage({ upload, fileName }: { upload: string; fileName: string }) {
  const say = useSay()
  const [own, setOwn] = useState<Mapping | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ['/imports/preview', upload, own],
    queryFn: async ({ signal }) =>
      (await call<ImportPreview>('POST', '/imports/preview', { body: own ? { upload, mapping: own } : { upload }, signal })).data,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  })
  const mapping = own ?? data?.mapping
  return (
    <>
      <PageHead
        title={say('imports.new.understood')}
        crumbs={fileName}
        lede={
          data &&
          [
            exportNames[data.recognised] ? say('imports.new.recognised', { name: exportNames[data.recognised] ?? '' }) : null,
            say(`imports.new.shape_${data.shape}`),
          ]
            .filter(Boolean)
            .join(' ')
        }
      />
      <Stack>
        <ProblemNote error={error} onRetry={() => void refetch()} />
        {data && mapping && (
          <>
            <Questions preview={data} mapping={mapping} onChange={setOwn} />
            <ColumnSheet preview={data} mapping={mapping} onChange={setOwn} />
            {data.bad.length > 0 && (
              <Card title={say('imports.new.bad')} lede={say('imports.new.bad_lede')}>
                <BadRowTable rows={data.bad.slice(0, 20)} />
              </Card>
            )}
            {data.statuses.length > 0 && <StatusClasses preview={data} mapping={mapping} onChange={setOwn} />}
            <TimeFields mapping={mapping} onChange={setOwn} />
            <StartForm upload={upload} fileName={fileName} mapping={mapping} />
          </>
        )}
      </Stack>
    </>
  )
}

export interface Editing {
  preview: ImportPreview
  mapping: Mapping
  onChange: (mapping: Mapping) => void
}

// What the file leaves open (is 03/04 in March or in April?) is asked, not assumed.
function Questions({ preview, mapping, onChange }: Editing) {
  const say = useSay()
  if (preview.questions.length === 0) return null
  return (
    <Card title={say('imports.new.questions')} first>
      {preview.questions.map(({ code, sentence, options }) => (
        <Radio.Group
          key={code}
          label={sentence}
          onChange={(value) => {
            onChange(answered(mapping, code, value))
          }}
        >
          <Stack space={8}>
            {options.map((option) => (
              <Radio key={option.value} value={option.value} label={option.sentence} />
            ))}
          </Stack>
        </Radio.Group>
      ))}
    </Card>
  )
}
