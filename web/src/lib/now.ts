import { useEffect, useState } from 'react'

// The present, told anew every so often; null: stands still.
export function useNow(every: number | null = 30_000): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (every === null) return
    const timer = setInterval(() => {
      setNow(Date.now())
    }, every)
    return () => {
      clearInterval(timer)
    }
  }, [every])
  return now
}
