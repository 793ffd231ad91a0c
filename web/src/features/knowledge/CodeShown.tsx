import { useState } from 'react'
import { Button } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { Card } from '@/components/Card.tsx'
import { useSay } from '@/lib/sentences.ts'
import { forget, type Code } from './codes.ts'
import styles from './knowledge.module.css'

// Shown once, to whoever has just written without a name.
export function CodeShown({ code, onDone }: { code: Code; onDone: () => void }) {
  const say = useSay()
  const [kept, setKept] = useState(true)
  const copy = async () => {
    await navigator.clipboard.writeText(code.secret)
    notify(say('knowledge.code_copied'))
  }
  return (
    <div className={styles.narrow}>
      <PageHead title={say('knowledge.sent_anonymous')} />
      <Card title={say('knowledge.code_title')} lede={say('knowledge.code_what')}>
        <p className={styles.code}>
          <code>{code.secret}</code>
        </p>
        <div className={styles.row}>
          <Button variant="default" onClick={() => void copy()}>
            {say('knowledge.code_copy')}
          </Button>
          {kept ? (
            <Button
              variant="default"
              onClick={() => {
                forget(code.secret)
                setKept(false)
              }}
            >
              {say('knowledge.code_forget')}
            </Button>
          ) : (
            <p role="status">{say('knowledge.code_forgotten')}</p>
          )}
          <Button onClick={onDone}>{say('knowledge.code_done')}</Button>
        </div>
      </Card>
    </div>
  )
}
