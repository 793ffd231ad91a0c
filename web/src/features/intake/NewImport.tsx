import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { sendFiles, type Sending } from '@/api/upload.ts'
import type { Upload } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dropzone } from '@/components/Dropzone.tsx'
import { Button } from '@/components/fields.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Progress } from '@/components/Progress.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { MappingPage } from './MappingPage.tsx'
import styles from './intake.module.css'

// Bringing a history: drop the file, look at how it was understood, correct it over the preview, start.
export function NewImport() {
  const { upload, name } = useSearch({ from: '/inside/settings/imports/new' })
  return upload ? <MappingPage upload={upload} fileName={name ?? ''} /> : <DropPage />
}

function DropPage() {
  const say = useSay()
  const { bytes } = useFormats()
  const navigate = useNavigate()
  const sending = useRef<Sending<Upload> | null>(null)
  const [files, setFiles] = useState<File[]>([])
  const [share, setShare] = useState<number | null>(null)
  const [error, setError] = useState<Error | null>(null)
  const size = files.reduce((sum, file) => sum + file.size, 0)

  const send = async (chosen: File[]) => {
    setFiles(chosen)
    setError(null)
    setShare(0)
    sending.current = sendFiles<Upload>('/uploads', chosen, setShare)
    try {
      const { id } = await sending.current.done
      await navigate({ to: '/settings/imports/new', search: { upload: id, name: chosen.map((file) => file.name).join(', ') } })
    } catch (failure) {
      if (!(failure instanceof DOMException)) setError(failure as Error)
    }
    setShare(null)
  }

  return (
    <>
      <PageHead title={say('imports.new.title')} lede={say('imports.new.lede')} />
      <Stack>
        <ProblemNote error={error} onRetry={() => void send(files)} />
        {share === null ? (
          <Dropzone
            title={say('imports.new.drop')}
            hint={say('imports.formats')}
            multiple
            onFiles={(chosen) => void send(chosen)}
          />
        ) : (
          <Card title={say('imports.new.sending')}>
            <Progress
              label={files.map(({ name }) => name).join(', ')}
              done={share * size}
              total={size}
              detail={say('imports.of', { done: bytes(share * size), total: bytes(size) })}
            />
            <p className={styles.actions}>
              <Button variant="default" onClick={() => sending.current?.stop()}>
                {say('imports.cancel')}
              </Button>
            </p>
          </Card>
        )}
        <p className={styles.formats}>{say('imports.new.safe')}</p>
      </Stack>
    </>
  )
}
