import { View } from '@tarojs/components'
import { useState } from 'react'
import { parseCode } from '@/shared/platform/parse-entry'
import { scan } from '@/shared/platform/scan'
import { Button } from '@/shared/ui/button'
import { Sheet } from '@/shared/ui/sheet'
import { TextInput } from '@/shared/ui/text-input'
import { placeCopy } from './copy'
import './use-scan.scss'

/** H5: a photo of the code, or its letters typed. `start` opens the sheet, which stands in the page as `sheet`. */
export const useScan = (onToken: (token: string) => void) => {
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [isReading, setReading] = useState(false)

  const take = (text: string, wrong: string) => {
    const token = parseCode(text)
    if (!token) return setError(wrong)
    setOpen(false)
    return onToken(token)
  }
  const photograph = async () => {
    setReading(true)
    const found = await scan()
    setReading(false)
    if (found.kind === 'nothing') setError(placeCopy.notRecognised)
    if (found.kind === 'text') take(found.text, placeCopy.notOurs)
  }
  const sheet = (
    <Sheet open={isOpen} title={placeCopy.scan} onClose={() => setOpen(false)}>
      <View className="mq-scan">
        <Button icon="camera" loading={isReading} onPress={() => void photograph()}>拍下墙上的码</Button>
        <TextInput label="或者填码上的字" value={typed} onChange={setTyped} error={error} hint="印在码的下面，比如 Kd7x9Q" onEnter={() => take(typed, placeCopy.typedWrong)} />
        <Button kind="outline" disabled={!typed.trim()} onPress={() => take(typed, placeCopy.typedWrong)}>打开</Button>
      </View>
    </Sheet>
  )
  const start = () => {
    setError(null)
    setOpen(true)
  }
  return { start, sheet }
}
