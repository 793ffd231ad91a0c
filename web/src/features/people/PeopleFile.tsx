import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '@/api/client.ts'
import { refresh } from '@/api/queries.ts'
import type { PeopleImport } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dropzone } from '@/components/Dropzone.tsx'
import { Button } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './people.module.css'

interface Tried {
  file: File
  result: PeopleImport
  kept: boolean
}

// People from a spreadsheet: first tried, then kept.
export function PeopleFile() {
  const say = useSay()
  const client = useQueryClient()
  const [tried, setTried] = useState<Tried | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const send = async (file: File, keep: boolean) => {
    setBusy(true)
    setError(null)
    try {
      const body = new FormData()
      body.append('file', file, file.name)
      const { data } = await call<PeopleImport>('POST', '/people-imports', { body, query: { dry_run: !keep } })
      setTried({ file, result: data, kept: keep })
      if (keep) await refresh(client, ['/units', '/employees', '/verticals', '/products'])
    } catch (failure) {
      setError(failure as Error)
    }
    setBusy(false)
  }
  return (
    <Stack>
      <Dropzone
        title={say('people.file_drop')}
        hint={say('people.file_hint')}
        onFiles={([file]) => {
          if (file) void send(file, false)
        }}
      />
      <ProblemNote error={error} />
      {tried && <Result tried={tried} busy={busy} onKeep={() => void send(tried.file, true)} />}
    </Stack>
  )
}

function Result({ tried: { result, kept, file }, busy, onKeep }: { tried: Tried; busy: boolean; onKeep: () => void }) {
  const say = useSay()
  const { count } = useFormats()
  const words = { rows: count(result.rows), created: count(result.created), changed: count(result.changed) }
  return (
    <Card title={say(kept ? 'people.file_kept' : 'people.file_tried')} lede={file.name}>
      <Stack>
        <p>{say(kept ? 'people.file_did' : 'people.file_would', words)}</p>
        {result.bad.length > 0 && (
          <ul>
            {result.bad.map((bad) => (
              <li key={`${String(bad.line)} ${bad.column}`} className={styles.line}>
                <span>
                  {say('people.file_line', { line: bad.line })}{' '}
                  <strong>{[bad.column, bad.value].filter(Boolean).join(': ')}</strong>
                </span>
                <span className="muted">{bad.sentence}</span>
              </li>
            ))}
          </ul>
        )}
        {!kept && (
          <div>
            <Button loading={busy} onClick={onKeep}>
              {say('people.file_keep')}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  )
}
