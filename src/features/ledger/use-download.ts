import { useRef, useState } from 'react'
import { messageOf } from '@/shared/api-client/api-error'
import { fileSaver } from '@/shared/platform/file-saver'
import { PlatformRefusal } from '@/shared/platform/types'
import { toast } from '@/shared/ui/toast'
import { ledgerCopy } from './copy'

/** Asks for a link and fetches what lies behind it, one at a time; `busy` names which. */
export const useDownload = () => {
  const [busy, setBusy] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const isUnderWay = useRef(false)
  const download = async (name: string, ask: () => Promise<{ url: string; fileName: string }>): Promise<void> => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setBusy(name)
    setError(null)
    try {
      await fileSaver.save(await ask())
      toast(ledgerCopy.exported)
    } catch (failure) {
      setError(failure instanceof PlatformRefusal ? failure.message : messageOf(failure))
    } finally {
      isUnderWay.current = false
      setBusy(null)
    }
  }
  return { busy, error, download }
}
