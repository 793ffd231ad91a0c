import { IconX } from '@tabler/icons-react'
import { type ReactNode } from 'react'
import { IconButton } from '@/components/IconButton.tsx'
import { Mark } from '@/components/Mark.tsx'
import { closesBeside, useModal } from '@/components/modal.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './Drawer.module.css'

interface Props {
  label: string
  open: boolean
  onClose: () => void
  children: ReactNode
}

// The places on a small screen: slides over the page, closes with Escape, outside, or on arrival.
export function Drawer({ open, ...content }: Props) {
  return open ? <OpenDrawer {...content} /> : null
}

function OpenDrawer({ label, onClose, children }: Omit<Props, 'open'>) {
  const say = useSay()
  return (
    <dialog {...useModal(onClose)} className={styles.drawer} aria-label={label} onClick={closesBeside(onClose)}>
      <div className={styles.head}>
        <span className={styles.mark}>
          <Mark /> Regard
        </span>
        <IconButton label={say('web.close')} onClick={onClose}>
          <IconX size={20} stroke={1.75} aria-hidden />
        </IconButton>
      </div>
      {children}
    </dialog>
  )
}
