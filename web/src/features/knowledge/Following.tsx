import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '@/api/client.ts'
import type { Followed } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Button, Form, TextInput } from '@/components/fields.tsx'
import { Pill } from '@/components/Pill.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { codes, forget } from './codes.ts'
import styles from './knowledge.module.css'
import { Steps } from './Steps.tsx'

// Notes without a name, found by their codes. Nothing is asked of the server before somebody asks to look.
export function Following() {
  const say = useSay()
  const formats = useFormats()
  const [kept, setKept] = useState(codes)
  const [typed, setTyped] = useState('')
  const looked = useMutation({
    mutationFn: async (secret: string) =>
      (await call<Followed>('POST', '/field-notes/anonymous/follow', { body: { secret } })).data,
  })
  return (
    <Card title={say('knowledge.follow_title')} lede={say('knowledge.follow_what')}>
      {kept.length > 0 && (
        <ul className={styles.lines}>
          {kept.map(({ secret, day }) => (
            <li key={secret} className={styles.line}>
              <span className={styles.words}>{say('knowledge.note_of', { day: formats.day(day) })}</span>
              <span className={styles.row}>
                <Button
                  variant="subtle"
                  onClick={() => {
                    looked.mutate(secret)
                  }}
                >
                  {say('knowledge.follow_look')}
                </Button>
                <Button
                  variant="subtle"
                  onClick={() => {
                    forget(secret)
                    setKept(codes())
                  }}
                >
                  {say('knowledge.code_forget')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <Form
        error={looked.error}
        onSubmit={() => {
          looked.mutate(typed.trim())
        }}
      >
        <div className={styles.look}>
          <TextInput
            label={say('knowledge.follow_code')}
            value={typed}
            autoComplete="off"
            onChange={({ currentTarget: { value } }) => {
              setTyped(value)
            }}
          />
          <Button type="submit" variant="default" disabled={typed.trim() === ''} loading={looked.isPending}>
            {say('knowledge.follow_look')}
          </Button>
        </div>
      </Form>
      <div role="status">{looked.data && <Found of={looked.data} />}</div>
    </Card>
  )
}

function Found({ of }: { of: Followed }) {
  const say = useSay()
  return (
    <div className={styles.found}>
      <p className={styles.said}>{of.text}</p>
      <p>
        <Pill>{say(`knowledge.state_${of.state}`)}</Pill>
      </p>
      <Steps of={of.steps} />
    </div>
  )
}
