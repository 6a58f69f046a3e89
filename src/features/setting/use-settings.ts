import { useState } from 'react'
import { useReply } from '@/shared/api-client/use-reply'
import { useSend } from '@/shared/api-client/use-send'
import { toast } from '@/shared/ui/toast'
import { settingApi } from './api'
import { settingCopy } from './copy'
import type { Changes, PlaceSettings, SettingKey } from './types'

/** The settings of one place and how they are changed; of two people at once the second gets the newest and is told. */
export const useSettings = (placeId: string) => {
  const { reply, reload, set } = useReply(placeId, () => settingApi.settings(placeId))
  const { busy, problem, send, forget } = useSend()
  const [generation, setGeneration] = useState(0)
  const startAnew = () => setGeneration((known) => known + 1)
  const change = async (name: string, changes: Changes, reset: SettingKey[]): Promise<boolean> => {
    if (reply.state !== 'ready') return false
    const known: PlaceSettings = reply.value
    const changed = await send(name, [known.version, changes, reset], (key) => settingApi.change(known, changes, reset, key))
    if (!changed) return false
    set(changed)
    toast(reset.length > 0 ? settingCopy.backToDefault : settingCopy.saved)
    return true
  }
  return {
    reply, busy, problem, forget,
    /** Grows when what stands in the forms is to be dropped for what the server says. */
    generation,
    reload: async () => {
      forget()
      await reload()
      startAnew()
    },
    save: (name: string, changes: Changes) => change(name, changes, []),
    reset: async (keys: SettingKey[]) => { if (await change('reset', {}, keys)) startAnew() },
  }
}

export type SettingsForm = ReturnType<typeof useSettings>
/** What each part of the page is given. */
export interface PartProps { held: PlaceSettings; form: SettingsForm }
