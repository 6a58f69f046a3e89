import { textLimits } from '@contract/issue/vocabulary'
import { useEffect, useState } from 'react'
import { countWords } from '@/shared/ui/count-words'
import { issueApi } from './api'
import type { SimilarIssue } from './types'

/** Typing pauses this long before the neighbourhood is asked. */
const quietMs = 900
const shown = 3

/** Published issues nearby that say the same; a courtesy: without network there are none. */
export const useSimilar = (text: string, placeId: string | null): SimilarIssue[] => {
  const [found, setFound] = useState<SimilarIssue[]>([])
  const words = text.trim()
  const isEnough = countWords(words) >= textLimits.min && countWords(words) <= textLimits.max

  useEffect(() => {
    if (!placeId || !isEnough) return undefined
    let isCurrent = true
    const timer = setTimeout(() => {
      issueApi.similar(words, placeId).then(
        (items) => { if (isCurrent) setFound(items.slice(0, shown)) },
        () => undefined,
      )
    }, quietMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [words, placeId, isEnough])
  return isEnough && placeId ? found : []
}
