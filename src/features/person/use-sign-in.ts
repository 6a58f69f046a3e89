import { useRef, useState } from 'react'
import { codeOf, messageOf } from '@/shared/api-client/api-error'
import { personApi } from './api'
import { personCopy } from './copy'
import { digitsOf, fieldOfRefusal, isMobile, isSmsCode } from './sign-in-form'
import { useCountdown } from './use-countdown'

interface Challenge {
  id: string
  demoCode: string | null
}

type Problems = Partial<Record<'phone' | 'code', string>>

type Step = 'asking' | 'opening'

/** One step at a time; what it throws goes to its field. */
const useStep = (setProblems: (problems: Problems) => void) => {
  const [busy, setBusy] = useState<Step | null>(null)
  const isBusy = useRef(false)
  const during = async (step: Step, run: () => Promise<void>) => {
    if (isBusy.current) return
    isBusy.current = true
    setBusy(step)
    setProblems({})
    try {
      await run()
    } catch (error) {
      setProblems({ [fieldOfRefusal(codeOf(error))]: messageOf(error) })
    } finally {
      isBusy.current = false
      setBusy(null)
    }
  }
  return { busy, during }
}

/** Phone and SMS code, each error at its field; `onDone` when the session is open. */
export const useSignIn = (onDone: () => void) => {
  const [phone, setPhone] = useState('')
  const [code, setCode] = useState('')
  const [challenge, setChallenge] = useState<Challenge | null>(null)
  const [problems, setProblems] = useState<Problems>({})
  const { busy, during } = useStep(setProblems)
  const countdown = useCountdown()

  const ask = async (whose = phone) => {
    if (!isMobile(whose)) return setProblems({ phone: personCopy.phoneWrong })
    return during('asking', async () => {
      const { challengeId, demoCode } = await personApi.askCode(digitsOf(whose))
      setChallenge({ id: challengeId, demoCode })
      setCode(demoCode ?? '')
      countdown.start()
    })
  }

  const open = async () => {
    if (!challenge) return setProblems({ code: personCopy.codeFirst })
    if (!isSmsCode(code)) return setProblems({ code: personCopy.codeWrong })
    return during('opening', async () => {
      await personApi.signIn(challenge.id, digitsOf(code))
      onDone()
    })
  }

  const typePhone = (typed: string) => {
    setPhone(typed)
    setChallenge(null)
    setProblems({})
  }
  const pick = (whose: string) => {
    typePhone(whose)
    return ask(whose)
  }
  return { phone, typePhone, code, setCode, demoCode: challenge?.demoCode ?? null, problems, busy, left: countdown.left, ask: () => ask(), open, pick }
}
