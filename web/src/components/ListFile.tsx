import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '@/api/client.ts'
import { refresh } from '@/api/queries.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { Card } from './Card.tsx'
import { Dropzone } from './Dropzone.tsx'
import { Button } from './fields.tsx'
import styles from './ListFile.module.css'
import { ProblemNote } from './ProblemNote.tsx'
import { Stack } from './Stack.tsx'

interface Brought {
  rows: number
  created: number
  changed: number
  bad: readonly { line: number; column: string; value: string; sentence: string }[]
}

interface Tried {
  file: File
  result: Brought
  kept: boolean
}

interface Props {
  path: string // where the list is sent
  stale: string[] // what is read again once it is kept
  title: string
  hint: string
}

// A list from a spreadsheet: first tried, then kept.
export function ListFile({ path, stale, title, hint }: Props) {
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
      const { data } = await call<Brought>('POST', path, { body, query: { dry_run: !keep } })
      setTried({ file, result: data, kept: keep })
      if (keep) await refresh(client, stale)
    } catch (failure) {
      setError(failure as Error)
    }
    setBusy(false)
  }
  return (
    <Stack>
      <Dropzone
        title={title}
        hint={hint}
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
