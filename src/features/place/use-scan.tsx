import { View } from '@tarojs/components'
import { useState } from 'react'
import { parseCode } from '@/shared/platform/parse-entry'
import { scan, scansLive } from '@/shared/platform/scan'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Sheet } from '@/shared/ui/sheet'
import { TextInput } from '@/shared/ui/text-input'
import { placeCopy, scanCopy } from './copy'
import './use-scan.scss'

/**
 * A code, by scanner, photo or its letters. `start`: WeChat's scanner at once, on H5 the sheet; `ask`: the sheet, where
 * one may also type. The sheet stands in the page as `sheet`, and comes up by itself where a scan led nowhere.
 */
export const useScan = (onToken: (token: string) => void) => {
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [typedWrong, setTypedWrong] = useState(false)
  const [isReading, setReading] = useState(false)

  const ask = (why: string | null = null) => {
    setProblem(why)
    setTypedWrong(false)
    setOpen(true)
  }
  const take = (text: string): boolean => {
    const token = parseCode(text)
    if (!token) return false
    setOpen(false)
    onToken(token)
    return true
  }
  const read = async () => {
    setReading(true)
    const found = await scan()
    setReading(false)
    if (found.kind === 'refused') ask(scanCopy.refused)
    if (found.kind === 'nothing') ask(scansLive ? scanCopy.nothing : scanCopy.notRecognised)
    if (found.kind === 'text' && !take(found.text)) ask(scanCopy.notOurs)
  }
  const open = () => setTypedWrong(!take(typed))

  const sheet = (
    <Sheet open={isOpen} title={placeCopy.scan} onClose={() => setOpen(false)}>
      <View className="mq-scan">
        <View {...aria({ live: 'assertive' })}>{problem && <View className="mq-scan__problem">{problem}</View>}</View>
        <Button icon={scansLive ? 'scan' : 'camera'} loading={isReading} onPress={() => void read()}>{scansLive ? scanCopy.scanWall : scanCopy.photograph}</Button>
        <TextInput label={scanCopy.type} value={typed} onChange={setTyped} error={typedWrong ? scanCopy.typedWrong : null} hint={scanCopy.typeHint} onEnter={open} />
        <Button kind="outline" disabled={!typed.trim()} onPress={open}>{scanCopy.open}</Button>
      </View>
    </Sheet>
  )
  return { start: () => (scansLive ? void read() : ask()), ask: () => ask(), sheet }
}
