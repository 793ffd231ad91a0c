import { useSyncExternalStore } from 'react'
import { useSay } from '@/lib/sentences.ts'
import { current, dismiss, listen } from './notice_list.ts'
import styles from './Notices.module.css'

export function Notices() {
  const say = useSay()
  const notices = useSyncExternalStore(listen, current)
  return (
    <div className={styles.list} role="status" data-print="no">
      {notices.map(({ id, sentence, undo }) => (
        <div key={id} className={styles.notice}>
          <span>{sentence}</span>
          <button
            type="button"
            onClick={() => {
              undo?.()
              dismiss(id)
            }}
          >
            {undo ? say('web.undo') : say('web.close')}
          </button>
        </div>
      ))}
    </div>
  )
}
