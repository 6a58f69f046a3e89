import type { PublicationState } from '@contract/review/vocabulary'
import type { ChipTone } from '@/shared/ui/chip'
import type { Review, ReviewRowContent } from './types'

type Standing = Pick<ReviewRowContent, 'state' | 'steps' | 'resultWaits'>

const words: Record<PublicationState, string> = {
  pending: '等初审', checked: '等终审', seconded: '等终审', published: '已公开', held: '暂不公开', withdrawn: '已撤下', replaced: '已换成新的',
}
const tones: Record<PublicationState, ChipTone> = { pending: 'amber', checked: 'blue', seconded: 'blue', published: 'green', held: 'grey', withdrawn: 'grey', replaced: 'grey' }

/** How a version stands, as a reviewer says it. */
export const stageOf = ({ state, steps, resultWaits }: Standing): { tone: ChipTone; text: string } => {
  if (resultWaits) return { tone: 'teal', text: '有办理结果待公开' }
  return { tone: tones[state], text: state === 'checked' && steps === 3 ? '等复审' : words[state] }
}

/** Who made which step so far, for the next one. */
export const madeBy = ({ checkedBy, secondedBy }: Pick<Review, 'checkedBy' | 'secondedBy'>): string =>
  [checkedBy && `初审：${checkedBy}`, secondedBy && `复审：${secondedBy}`].filter(Boolean).join('　')

/** The steps are different persons: said kindly to who made one. */
export const anotherPerson = ({ state, steps }: Standing): string => {
  const next = state === 'checked' && steps === 3 ? '复审' : '终审'
  return `您审过这一份了。${next}要换一个人，请同事来审${next === '终审' && steps === 3 ? '（党工委、宣传）' : ''}`
}
