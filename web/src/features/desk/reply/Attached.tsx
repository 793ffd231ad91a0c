import { IconPaperclip, IconX } from '@tabler/icons-react'
import { useId, useState, type DragEvent } from 'react'
import { sendFiles } from '@/api/upload.ts'
import type { FilesBrought, FileShown } from '@/api/types.ts'
import { IconButton } from '@/components/IconButton.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './reply.module.css'

export type AttachedFiles = ReturnType<typeof useAttached>

// Files for what is being written: dropped on the box or chosen, sent at once, attached when it is sent.
export function useAttached(caseId: string) {
  const [files, setFiles] = useState<FileShown[]>([])
  const [share, setShare] = useState<number | null>(null)
  const [error, setError] = useState<Error | null>(null)
  const bring = async (list: FileList | null) => {
    if (!list || list.length === 0) return
    setError(null)
    setShare(0)
    try {
      const { files: brought } = await sendFiles<FilesBrought>(`/cases/${caseId}/files`, [...list], setShare).done
      setFiles((now) => [...now, ...brought])
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)))
    }
    setShare(null)
  }
  const dropping = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      void bring(event.dataTransfer.files)
    },
  }
  const leaveOut = (id: string) => {
    setFiles((now) => now.filter((file) => file.id !== id))
  }
  return { files, ids: files.map(({ id }) => id), busy: share !== null, share, error, bring, leaveOut, dropping }
}

export function AttachList({ files: { files, share, error, bring, leaveOut } }: { files: AttachedFiles }) {
  const say = useSay()
  const id = useId()
  const { bytes, share: asShare } = useFormats()
  return (
    <div className={styles.attached}>
      <ProblemNote error={error} />
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file.id}>
              {say('desk.file', { name: file.name, size: bytes(file.bytes) })}
              <IconButton
                label={say('desk.detach', { name: file.name })}
                onClick={() => {
                  leaveOut(file.id)
                }}
              >
                <IconX size={16} stroke={1.75} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.hint}>
        <label htmlFor={id} className={styles.attach}>
          <IconPaperclip size={16} stroke={1.75} aria-hidden /> {say('desk.attach')}
        </label>{' '}
        {share === null ? say('desk.attach_drop') : say('desk.attach_busy', { share: asShare(share) })}
        <input
          id={id}
          className="unseen"
          type="file"
          multiple
          onChange={(event) => {
            void bring(event.target.files)
            event.target.value = ''
          }}
        />
      </p>
    </div>
  )
}
