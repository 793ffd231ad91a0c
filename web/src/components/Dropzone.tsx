import { IconFileImport } from '@tabler/icons-react'
import { useId, useState, type DragEvent } from 'react'
import { useSay } from '@/lib/sentences.ts'
import styles from './Dropzone.module.css'

interface Props {
  title: string
  hint: string
  multiple?: boolean
  onFiles: (files: File[]) => void
}

// A place to drop files. What the files are is settled by their content on the server, so no ending is refused here.
export function Dropzone({ title, hint, multiple = false, onFiles }: Props) {
  const say = useSay()
  const [over, setOver] = useState(false)
  const id = useId()

  const take = (list: FileList | null) => {
    const files = [...(list ?? [])]
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1))
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  const hover = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }

  return (
    <div
      className={over ? `${styles.zone} ${styles.over}` : styles.zone}
      onDragOver={hover}
      onDragLeave={() => {
        setOver(false)
      }}
      onDrop={drop}
    >
      <IconFileImport className={styles.icon} size={36} stroke={1.5} aria-hidden />
      <label htmlFor={id} className={styles.title}>
        {title}
      </label>
      <span>
        {say('web.drop.or')} <span className={styles.button}>{say('web.drop.choose')}</span>
      </span>
      <p id={`${id}-hint`} className="muted small">
        {hint}
      </p>
      <input
        id={id}
        className={styles.field}
        type="file"
        multiple={multiple}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
    </div>
  )
}
