import { useState } from 'react'
import { useSend } from '@/shared/api-client/use-send'
import { unitAccessApi } from './api'
import { digitsOf, enterProblems } from './enter-form'

/** Code and name, each error at its field; `onDone` when the session is open. */
export const useEnter = (token: string, demoCode: string | null, onDone: () => void) => {
  const [code, setCode] = useState(demoCode ?? '')
  const [name, setName] = useState('')
  const [isTried, setTried] = useState(false)
  const { busy, problem, send, forget } = useSend()
  const problems = isTried ? enterProblems({ code, name }) : {}
  const enter = async () => {
    setTried(true)
    if (Object.keys(enterProblems({ code, name })).length > 0) return
    const isIn = await send('enter', [token, code, name], async () => {
      await unitAccessApi.enter(token, digitsOf(code), name.trim())
      return true
    })
    if (isIn) onDone()
  }
  const typeCode = (typed: string) => {
    forget()
    setCode(typed)
  }
  return { code, typeCode, name, setName, problems: { ...problems, ...(problem && { code: problem.message }) }, busy: busy !== null, enter }
}
