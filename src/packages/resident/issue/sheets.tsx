import { View } from '@tarojs/components'
import { useState } from 'react'
import { PhotoField } from '@/features/issue/components/photo-field'
import { WordsSheet } from '@/features/issue/components/words-sheet'
import { detailCopy } from '@/features/issue/copy'
import type { IssueActs } from '@/features/issue/use-issue-acts'
import { usePhotos } from '@/features/issue/use-photos'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Sheet } from '@/shared/ui/sheet'

interface SheetOfIssue {
  open: boolean
  acts: IssueActs
  onClose: () => void
}

/** Closes when it went out; a refusal stays in sight. */
const closing = (onClose: () => void) => (refused: string | null) => {
  if (!refused) onClose()
  return refused
}

export const SupplementSheet = ({ open, isAsked, acts, onClose }: SheetOfIssue & { isAsked: boolean }) => {
  const photos = usePhotos()
  const send = async (words: string) => {
    const refused = await acts.supplement(words, photos.photos.map((photo) => photo.fileId))
    // The photos belong to the outbox now.
    if (!refused) await photos.restore([])
    return closing(onClose)(refused)
  }
  return (
    <WordsSheet
      open={open}
      title={isAsked ? detailCopy.answer : detailCopy.supplementTitle}
      field={detailCopy.supplementField}
      hint={detailCopy.supplementHint}
      least={2}
      action={detailCopy.supplementSend}
      isSending={acts.isSending}
      onClose={onClose}
      onSend={send}
    >
      <PhotoField photos={photos} />
    </WordsSheet>
  )
}

export const WithdrawSheet = ({ open, acts, onClose }: SheetOfIssue) => (
  <WordsSheet
    open={open}
    title={detailCopy.withdrawTitle}
    note={detailCopy.withdrawNote}
    field={detailCopy.withdrawReason}
    hint={detailCopy.withdrawReasonHint}
    least={0}
    action={detailCopy.withdrawDo}
    isDanger
    isSending={acts.isSending}
    onClose={onClose}
    onSend={async (words) => closing(onClose)(await acts.withdraw(words))}
  />
)

export const TakeBackSheet = ({ open, acts, onClose }: SheetOfIssue) => {
  const [problem, setProblem] = useState<string | null>(null)
  const send = async () => setProblem(closing(onClose)(await acts.takeBackPublic()))
  return (
    <Sheet open={open} title={detailCopy.takeBackTitle} onClose={onClose} foot={<Button kind="danger" loading={acts.isSending} onPress={() => void send()}>{detailCopy.takeBackPublic}</Button>}>
      <View>{detailCopy.takeBackNote}</View>
      <View {...aria({ live: 'assertive' })}>{problem}</View>
    </Sheet>
  )
}
