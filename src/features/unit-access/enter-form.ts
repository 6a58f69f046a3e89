import { codeDigits } from '@contract/unit-access/vocabulary'
import { unitAccessCopy as copy } from './copy'

export type EnterProblems = Partial<Record<'code' | 'name', string>>

/** 「1234 5678」 is the code, too. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '')

export const enterProblems = ({ code, name }: { code: string; name: string }): EnterProblems => {
  const length = Array.from(name.trim()).length
  return { ...(digitsOf(code).length === codeDigits ? {} : { code: copy.codeWrong }), ...(length >= 2 && length <= 20 ? {} : { name: copy.nameWrong }) }
}
