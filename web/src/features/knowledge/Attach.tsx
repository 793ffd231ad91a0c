import { IconCamera, IconMicrophone, IconPlayerStop } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/fields.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './knowledge.module.css'
import { asPhoto } from './photo.ts'
import { useVoice } from './use_voice.ts'

interface Files {
  photo: Blob | null
  voice: Blob | null
}
interface Props extends Files {
  speaks: boolean
  onChange: (files: Files) => void
}

// A photo and a recording, each taken with one press.
export function Attach({ photo, voice, speaks, onChange }: Props) {
  const say = useSay()
  const [unreadable, setUnreadable] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const recorder = useVoice((heard) => {
    onChange({ photo, voice: heard })
  })
  const take = async (chosen: File | undefined) => {
    if (!chosen) return
    setUnreadable(false)
    try {
      onChange({ photo: await asPhoto(chosen), voice })
    } catch {
      setUnreadable(true)
    }
  }
  return (
    <div className={styles.attach}>
      <div className={styles.row}>
        <input
          ref={file}
          className="unseen"
          type="file"
          accept="image/*"
          tabIndex={-1}
          aria-hidden
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
        <Button variant="default" leftSection={<IconCamera size={18} aria-hidden />} onClick={() => file.current?.click()}>
          {say(photo ? 'knowledge.photo_retake' : 'knowledge.photo')}
        </Button>
        {speaks && recorder.can && (
          <Button
            variant="default"
            leftSection={
              recorder.seconds === null ? <IconMicrophone size={18} aria-hidden /> : <IconPlayerStop size={18} aria-hidden />
            }
            onClick={recorder.seconds === null ? recorder.begin : recorder.end}
          >
            {recorder.seconds === null ? say('knowledge.voice_begin') : say('knowledge.voice_end', { seconds: recorder.seconds })}
          </Button>
        )}
      </div>
      <div role="status">
        {unreadable && <p>{say('knowledge.photo_not')}</p>}
        {recorder.failed && <p>{say('knowledge.voice_not')}</p>}
      </div>
      {photo && (
        <Taken
          of={photo}
          onAway={() => {
            onChange({ photo: null, voice })
          }}
        >
          {(address) => <img className={styles.photo} src={address} alt={say('knowledge.photo_alt')} />}
        </Taken>
      )}
      {photo && <p className={styles.hint}>{say('knowledge.photo_bare')}</p>}
      {voice && (
        <Taken
          of={voice}
          onAway={() => {
            onChange({ photo, voice: null })
          }}
        >
          {(address) => <audio controls src={address} aria-label={say('knowledge.voice_heard')} />}
        </Taken>
      )}
    </div>
  )
}

interface TakenProps {
  of: Blob
  onAway: () => void
  children: (address: string) => React.ReactNode
}

function Taken({ of, onAway, children }: TakenProps) {
  const say = useSay()
  const address = useMemo(() => URL.createObjectURL(of), [of])
  useEffect(
    () => () => {
      URL.revokeObjectURL(address)
    },
    [address],
  )
  return (
    <div className={styles.taken}>
      {children(address)}
      <Button variant="subtle" onClick={onAway}>
        {say('knowledge.take_away')}
      </Button>
    </div>
  )
}
