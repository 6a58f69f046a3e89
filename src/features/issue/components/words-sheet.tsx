import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { textLimits } from '@contract/issue/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { countWords } from '@/shared/ui/count-words'
import { Sheet } from '@/shared/ui/sheet'
import { TextArea } from '@/shared/ui/text-area'
import { detailCopy } from '../copy'
import './words-sheet.scss'

interface WordsSheetProps {
  open: boolean
  title: string
  /** What will happen, before one says yes. */
  note?: string
  field: string
  hint?: string
  /** 0 = words are welcome, not owed. */
  least: number
  action: string
  isDanger?: boolean
  isSending: boolean
  onClose: () => void
  /** Resolves with what was refused, or null. */
  onSend: (words: string) => Promise<string | null>
  /** Between the words and the button, e.g. photos. */
  children?: ReactNode
}

/** A few words and a yes: supplement, withdraw. */
export const WordsSheet = ({ open, title, note, field, hint, least, action, isDanger, isSending, onClose, onSend, children }: WordsSheetProps) => {
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const send = async () => {
    const length = countWords(words)
    if (length < least) return setProblem(detailCopy.wordsTooShort)
    if (length > textLimits.words) return setProblem(detailCopy.wordsTooLong)
    const refused = await onSend(words.trim())
    setProblem(refused)
    if (!refused) setWords('')
    return undefined
  }
  return (
    <Sheet open={open} title={title} onClose={onClose} foot={<Button kind={isDanger ? 'danger' : 'primary'} loading={isSending} onPress={() => void send()}>{action}</Button>}>
      {note && <View className="mq-words__note">{note}</View>}
      <TextArea label={field} optional={least === 0} hint={hint} limit={textLimits.words} rows={4} value={words} onChange={(text) => { setWords(text); setProblem(null) }} />
      {children}
      <View {...aria({ live: 'assertive' })}>{problem && <View className="mq-words__problem">{problem}</View>}</View>
    </Sheet>
  )
}
