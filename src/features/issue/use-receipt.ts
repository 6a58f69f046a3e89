import { useEffect, useState, useSyncExternalStore } from 'react'
import { messageOf } from '@/shared/api-client/api-error'
import { outbox } from '@/shared/keep/outbox'
import { settlements } from '@/shared/keep/settlement'
import { issueApi } from './api'
import { receiptCopy } from './copy'
import { isReceipt, type Receipt } from './types'

export type ReceiptState =
  | { state: 'loading' }
  | { state: 'ready'; receipt: Receipt }
  | { state: 'kept' }
  | { state: 'refused'; message: string }
  | { state: 'failed'; message: string }

const ready = (receipt: Receipt): ReceiptState => ({ state: 'ready', receipt })

const find = async (key: string, id: string): Promise<ReceiptState> => {
  const kept = key ? await outbox.readReply(key) : undefined
  if (isReceipt(kept)) return ready(kept)
  if (id) return ready(await issueApi.receipt(id))
  const item = (await outbox.list()).find((one) => one.key === key)
  if (!item) return { state: 'failed', message: receiptCopy.unknown }
  return item.trouble ? { state: 'refused', message: item.trouble.message } : { state: 'kept' }
}

/** The receipt of what was just sent (`key`), turning by itself when it goes out later; or again by the issue's id. */
export const useReceipt = (key: string, id: string) => {
  const [receipt, setReceipt] = useState<ReceiptState>({ state: 'loading' })
  const [round, setRound] = useState(0)
  const settled = useSyncExternalStore(settlements.subscribe, settlements.get, settlements.get).get(key)
  useEffect(() => {
    let isCurrent = true
    const show = (found: ReceiptState) => { if (isCurrent) setReceipt(found) }
    find(key, id).then(show, (error: unknown) => show({ state: 'failed', message: messageOf(error) }))
    return () => { isCurrent = false }
  }, [key, id, round, settled])
  return { receipt, reload: () => setRound((known) => known + 1) }
}
