import { IconX } from '@tabler/icons-react'
import { useId, type ReactNode } from 'react'
import { useSay } from '@/lib/sentences.ts'
import { IconButton } from './IconButton.tsx'
import styles from './Dialog.module.css'
import { useModal } from './modal.ts'

interface Props {
  title: string
  open: boolean
  onClose: (() => void) | null // null: it can't be waved away
  wide?: boolean
  children: ReactNode
}

// A question over the page. Its content lives only while it is open.
export function Dialog({ open, ...content }: Props) {
  return open ? <OpenDialog {...content} /> : null
}

function OpenDialog({ title, onClose, wide = false, children }: Omit<Props, 'open'>) {
  const say = useSay()
  const id = useId()
  return (
    <dialog {...useModal(onClose)} className={wide ? `${styles.dialog} ${styles.wide}` : styles.dialog} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
      {/* Last in order, so that the first field has the focus when it opens. */}
      {onClose && (
        <div className={styles.close}>
          <IconButton label={say('web.close')} onClick={onClose}>
            <IconX size={20} stroke={1.75} aria-hidden />
          </IconButton>
        </div>
      )}
    </dialog>
  )
}
