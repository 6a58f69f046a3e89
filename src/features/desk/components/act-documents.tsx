import { View } from '@tarojs/components'
import { useState } from 'react'
import { mediaErrors } from '@contract/media/errors'
import { maxDocumentBytes, maxDocuments } from '@contract/media/vocabulary'
import { messageOf } from '@/shared/api-client/api-error'
import { documentLine } from '@/shared/documents/document-note'
import { dropFiles, keepFile } from '@/shared/keep/files'
import { documentPicker } from '@/shared/platform/document-picker'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { Pressable } from '@/shared/ui/pressable'
import type { DraftDocument } from '../act-forms'
import '@/shared/documents/document-list.scss'

interface ActDocumentsProps {
  documents: readonly DraftDocument[]
  onChange: (documents: readonly DraftDocument[]) => void
}

/** PDFs that go along as proof: chosen, kept on the phone until they are sent. */
export const ActDocuments = ({ documents, onChange }: ActDocumentsProps) => {
  const [error, setError] = useState<string | null>(null)
  const add = async () => {
    setError(null)
    const kept: DraftDocument[] = []
    try {
      for (const picked of await documentPicker.choose(maxDocuments - documents.length)) {
        // The server would refuse it after a long upload.
        if (picked.bytes > maxDocumentBytes) setError(mediaErrors['document.tooLarge'])
        else kept.push({ id: (await keepFile(picked)).id, name: picked.name, bytes: picked.bytes })
      }
    } catch (reason) {
      setError(messageOf(reason))
    }
    if (kept.length > 0) onChange([...documents, ...kept])
  }
  const remove = (id: string) => {
    void dropFiles([id])
    onChange(documents.filter((one) => one.id !== id))
  }
  return (
    <View className="mq-documents">
      {documents.map((one) => (
        <View key={one.id} className="mq-documents__one">
          <Icon name="list" size="small" />
          <View className="mq-documents__name">{documentLine(one)}</View>
          <Pressable className="mq-documents__remove" label={`去掉附件 ${one.name}`} onPress={() => remove(one.id)}><Icon name="close" size="small" /></Pressable>
        </View>
      ))}
      {documents.length < maxDocuments && <Button kind="outline" size="row" icon="plus" onPress={() => void add()}>加附件（PDF）</Button>}
      {error && <View className="mq-documents__error" {...aria({ role: 'alert' })}>{error}</View>}
    </View>
  )
}
