import { View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '../api-client/api-error'
import { fileSaver } from '../platform/file-saver'
import { PlatformRefusal } from '../platform/types'
import { aria } from '../ui/aria'
import { Icon } from '../ui/icon'
import { Pressable } from '../ui/pressable'
import { documentLine } from './document-note'
import './document-list.scss'

interface ShownDocument { id: string; name: string; bytes: number; pages: number; url: string }

/** Papers that go with a fact, a row each; a tap saves it (a browser) or opens it (WeChat). */
export const DocumentList = ({ documents }: { documents: readonly ShownDocument[] }) => {
  const [busy, setBusy] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const open = async ({ id, url, name }: ShownDocument) => {
    setBusy(id)
    setError(null)
    try {
      await fileSaver.save({ url, fileName: name })
    } catch (failure) {
      setError(failure instanceof PlatformRefusal ? failure.message : messageOf(failure))
    } finally {
      setBusy(null)
    }
  }
  return (
    <View className="mq-documents">
      {documents.map((one) => (
        <Pressable key={one.id} className="mq-documents__one" busy={busy === one.id} onPress={() => void open(one)}>
          <Icon name="list" size="small" />
          <View className="mq-documents__name">{documentLine(one)}</View>
        </Pressable>
      ))}
      {error && <View className="mq-documents__error" {...aria({ role: 'alert' })}>{error}</View>}
    </View>
  )
}
