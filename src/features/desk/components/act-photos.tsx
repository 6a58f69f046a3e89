import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { maxPhotos } from '@contract/media/vocabulary'
import { messageOf } from '@/shared/api-client/api-error'
import { addressOfFile, dropFiles, keepFile } from '@/shared/keep/files'
import { photoPicker } from '@/shared/platform/photo-picker'
import { aria } from '@/shared/ui/aria'
import { PhotoGrid } from '@/shared/ui/photo-grid'
import './act-sheet.scss'

interface ActPhotosProps {
  /** Kept files of this device. */
  ids: readonly string[]
  onChange: (ids: readonly string[]) => void
}

/** Photos that go along with an answer: chosen, made smaller and kept on the phone until they are sent. */
export const ActPhotos = ({ ids, onChange }: ActPhotosProps) => {
  const [addresses, setAddresses] = useState<Readonly<Record<string, string>>>({})
  const [error, setError] = useState<string | null>(null)
  const names = ids.join(' ')
  useEffect(() => {
    let isHere = true
    const look = async () => {
      const found = await Promise.all(names.split(' ').filter(Boolean).map(async (id) => [id, await addressOfFile(id)] as const))
      if (isHere) setAddresses(Object.fromEntries(found.map(([id, address]) => [id, address ?? ''])))
    }
    void look()
    return () => { isHere = false }
  }, [names])

  const add = async () => {
    setError(null)
    const kept: string[] = []
    try {
      for (const photo of await photoPicker.choose(maxPhotos - ids.length)) kept.push((await keepFile(photo)).id)
    } catch (reason) {
      setError(messageOf(reason))
    }
    if (kept.length > 0) onChange([...ids, ...kept])
  }
  const remove = (id: string) => {
    void dropFiles([id])
    onChange(ids.filter((one) => one !== id))
  }
  return (
    <View className="mq-act-sheet__photos">
      <PhotoGrid
        photos={ids.map((id, at) => ({ key: id, src: addresses[id] ?? '', label: `照片 ${at + 1}` }))}
        onAdd={() => void add()}
        onRemove={remove}
        limit={maxPhotos}
      />
      {error && <View className="mq-act-sheet__error" {...aria({ role: 'alert' })}>{error}</View>}
    </View>
  )
}
