import { View } from '@tarojs/components'
import { useState } from 'react'
import { personApi } from '@/features/person/api'
import { personCopy } from '@/features/person/copy'
import { messageOf } from '@/shared/api-client/api-error'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Sheet } from '@/shared/ui/sheet'
import { toast } from '@/shared/ui/toast'
import { useApp } from '@/store'
import './index.scss'

interface ForgetSheetProps {
  open: boolean
  /** Writes that have not gone out, and how many of them are somebody else's. */
  waiting: number
  held: number
  onClose: () => void
  onForgotten: () => void
}

export const ForgetSheet = ({ open, waiting, held, onClose, onForgotten }: ForgetSheetProps) => {
  const [isForgetting, setForgetting] = useState(false)
  const [problem, setProblem] = useState('')
  const forget = async () => {
    setForgetting(true)
    setProblem('')
    try {
      await personApi.forgetDevice()
      useApp.getState().forgetPlace()
      useApp.setState({ unread: 0 })
      toast(personCopy.forgotten)
      onForgotten()
      onClose()
    } catch (error) {
      setProblem(messageOf(error))
    } finally {
      setForgetting(false)
    }
  }
  return (
    <Sheet open={open} title={personCopy.forgetTitle} onClose={onClose} foot={<Button kind="danger" loading={isForgetting} onPress={() => void forget()}>{personCopy.forget}</Button>}>
      <View>{personCopy.forgetNote}</View>
      {waiting > 0 && <View className="mq-device__warning">{personCopy.forgetWaiting(waiting)}{held > 0 && personCopy.forgetHeld(held)}</View>}
      <View {...aria({ live: 'assertive' })}>{problem && <View className="mq-device__warning">{problem}</View>}</View>
    </Sheet>
  )
}
