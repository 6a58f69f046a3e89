import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { messageOf } from '@/shared/api-client/api-error'
import { currentToken } from '@/shared/api-client/session'

export interface Asking {
  /** Why the server did not say who this is, where there is a session; null: it did, or there is none. */
  problem: string | null
  isAsking: boolean
  again: () => void
}

/** Asks who this is whenever the page shows. Without a session nothing is missing, and nothing is said. */
export const useAsking = (refreshMe: () => Promise<void>): Asking => {
  const [problem, setProblem] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  const ask = async () => {
    setAsking(true)
    try {
      await refreshMe()
      setProblem(null)
    } catch (error) {
      setProblem(currentToken() ? messageOf(error) : null)
    } finally {
      setAsking(false)
    }
  }
  useDidShow(() => void ask())
  return { problem, isAsking, again: () => void ask() }
}
