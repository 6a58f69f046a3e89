import { useEffect, useState } from 'react'
import { secondsLeft } from './sign-in-form'

/** Seconds until another code may be asked for; counts down by itself. `start` begins it anew. */
export const useCountdown = () => {
  const [askedAt, setAskedAt] = useState<number | null>(null)
  const [left, setLeft] = useState(0)
  const isRunning = left > 0
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => setLeft(secondsLeft(askedAt, Date.now())), 1000)
    return () => clearInterval(timer)
  }, [isRunning, askedAt])
  const start = () => {
    const now = Date.now()
    setAskedAt(now)
    setLeft(secondsLeft(now, now))
  }
  return { left, start }
}
