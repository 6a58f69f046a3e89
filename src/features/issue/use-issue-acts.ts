import { useState } from 'react'
import { messageOf } from '@/shared/api-client/api-error'
import type { Submission } from '@/shared/keep/outbox'
import { toast } from '@/shared/ui/toast'
import { issueApi } from './api'
import { detailCopy, ratingCopy } from './copy'
import type { ratingBody } from './rating-form'
import type { IssueDetail } from './types'
import { useSubmit } from './use-submit'

type Refused = string | null

/** What a resident does to an issue; each resolves with the words of a refusal, or null. */
export const useIssueActs = (issue: Pick<IssueDetail, 'id' | 'title' | 'publication'>, reload: () => Promise<void>) => {
  const { isSending, submit } = useSubmit()
  const [isTaking, setTaking] = useState(false)
  const params = { id: issue.id }

  const run = async (wish: Omit<Submission, 'params'>, done: string): Promise<Refused> => {
    const submitted = await submit({ ...wish, params })
    if (!submitted) return null
    if (submitted.kind === 'refused') {
      await reload()
      return submitted.message
    }
    toast(submitted.kind === 'kept' ? detailCopy.kept : done)
    if (submitted.kind === 'sent') await reload()
    return null
  }

  return {
    isSending: isSending || isTaking,
    supplement: (words: string, fileIds: readonly string[]) =>
      run({ endpoint: 'supplementIssue', body: { words }, fileIds, label: `${detailCopy.supplement}：${issue.title}` }, detailCopy.supplemented),
    withdraw: (reason: string) => run({ endpoint: 'withdrawIssue', body: { reason }, label: `${detailCopy.withdraw}：${issue.title}` }, detailCopy.withdrawn),
    rate: (body: ReturnType<typeof ratingBody>) => run({ endpoint: 'rateIssue', body, label: `${ratingCopy.title}：${issue.title}` }, ratingCopy.sent),
    meetToo: () => run({ endpoint: 'meetIssueToo', label: `${detailCopy.meetToo}：${issue.title}` }, detailCopy.metToo),
    /** Not through the outbox: it must be gone at once, or the person must know that it is not. */
    takeBackPublic: async (): Promise<Refused> => {
      if (!issue.publication) return null
      setTaking(true)
      try {
        await issueApi.takeBackPublic(issue.publication.id)
        toast(detailCopy.takenBack)
        return null
      } catch (error) {
        return messageOf(error)
      } finally {
        setTaking(false)
        await reload()
      }
    },
  }
}

export type IssueActs = ReturnType<typeof useIssueActs>
