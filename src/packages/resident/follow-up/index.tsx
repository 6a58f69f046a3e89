import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { issueApi } from '@/features/issue/api'
import { followUpCopy } from '@/features/issue/copy'
import { messageOf } from '@/shared/api-client/api-error'
import { replacePage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Page } from '@/shared/ui/page'
import { TextInput } from '@/shared/ui/text-input'
import './index.scss'

/** As the contract takes it: letters and digits in groups. */
const isCode = (typed: string): boolean => typed.trim().length >= 4 && typed.trim().length <= 40

const FollowUpPage = () => {
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isOpening, setOpening] = useState(false)
  const isBusy = useRef(false)
  const open = async () => {
    if (!isCode(code)) return setProblem(followUpCopy.owed)
    if (isBusy.current) return undefined
    isBusy.current = true
    setOpening(true)
    try {
      replacePage(routes.issue, { id: (await issueApi.openByCode(code.trim())).issueId })
    } catch (error) {
      setProblem(messageOf(error))
    } finally {
      isBusy.current = false
      setOpening(false)
    }
    return undefined
  }
  return (
    <Page title={followUpCopy.title} foot={<Button loading={isOpening} onPress={() => void open()}>{followUpCopy.open}</Button>}>
      <Card>
        <View className="mq-follow-up__why">{followUpCopy.why}</View>
        <TextInput label={followUpCopy.label} value={code} hint={followUpCopy.hint} error={problem} maxLength={40} onEnter={() => void open()} onChange={(typed) => { setCode(typed); setProblem(null) }} />
      </Card>
    </Page>
  )
}

export default FollowUpPage
