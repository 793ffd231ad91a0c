import { useState } from 'react'
import { Button, Checkbox } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { Card } from '@/components/Card.tsx'
import { useSay } from '@/lib/sentences.ts'
import { forget, keep, type Code } from './codes.ts'
import styles from './knowledge.module.css'

// Shown once, to whoever has just written without a name. It is kept here only where they say so: the browser may be everybody's.
export function CodeShown({ code, onDone }: { code: Code; onDone: () => void }) {
  const say = useSay()
  const [kept, setKept] = useState(false)
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
        <Checkbox
          label={say('knowledge.code_keep')}
          description={say('knowledge.code_keep_what')}
          checked={kept}
          onChange={({ currentTarget: { checked } }) => {
            if (checked) keep(code)
            else forget(code.secret)
            setKept(checked)
          }}
        />
        <div className={styles.row}>
          <Button variant="default" onClick={() => void copy()}>
            {say('knowledge.code_copy')}
          </Button>
          <Button onClick={onDone}>{say('knowledge.code_done')}</Button>
        </div>
      </Card>
    </div>
  )
}
