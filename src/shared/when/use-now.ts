import { useEffect, useState, useSyncExternalStore } from 'react'
import { serverAhead } from './server-clock'

const minuteMs = 60_000

/** The phone's clock in milliseconds, for what this phone itself dated; moves on once a minute. */
export const usePhoneNow = (): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minuteMs)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** The server's clock for words such as 「还有 2 小时」, right also on a phone whose own clock is a day off. */
export const useNow = (): number => usePhoneNow() + useSyncExternalStore(serverAhead.subscribe, serverAhead.get, serverAhead.get)
