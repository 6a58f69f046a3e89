import { useEffect, useState } from 'react'

const minuteMs = 60_000

/** The phone's clock for words such as 「还有 2 小时」, in milliseconds; moves on once a minute. */
export const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minuteMs)
    return () => clearInterval(timer)
  }, [])
  return now
}
