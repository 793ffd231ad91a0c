// A recording through the browser's own recorder.
import { useEffect, useRef, useState } from 'react'

const longest = 180 // seconds

export function useVoice(onHeard: (voice: Blob) => void) {
  const [seconds, setSeconds] = useState<number | null>(null) // none: it does not record
  const [failed, setFailed] = useState(false)
  const recorder = useRef<MediaRecorder | null>(null)
  const end = () => {
    if (recorder.current?.state === 'recording') recorder.current.stop()
  }
  const begin = async () => {
    setFailed(false)
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      const made = new MediaRecorder(stream)
      const pieces: Blob[] = []
      made.ondataavailable = ({ data }) => pieces.push(data)
      made.onstop = () => {
        stream.getTracks().forEach((track) => {
          track.stop()
        })
        setSeconds(null)
        onHeard(new Blob(pieces, { type: made.mimeType }))
      }
      recorder.current = made
      made.start()
      setSeconds(0)
    } catch {
      setFailed(true)
    }
  }
  const recording = seconds !== null
  useEffect(() => {
    if (!recording) return
    const timer = setInterval(() => {
      setSeconds((now) => (now === null ? null : now + 1))
    }, 1000)
    return () => {
      clearInterval(timer)
    }
  }, [recording])
  useEffect(() => {
    if (seconds !== null && seconds >= longest) end()
  }, [seconds])
  useEffect(() => end, [])
  return { seconds, failed, begin: () => void begin(), end, can: typeof MediaRecorder !== 'undefined' }
}
