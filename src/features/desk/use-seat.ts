import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { useReply } from '@/shared/api-client/use-reply'
import { seatNow, seatsOf, type DeskKind } from './seats'

interface WhoAsks {
  kind: DeskKind
  me: Parameters<typeof seatsOf>[0]
  /** Asks the server who this is. Throws ApiError. */
  refreshMe: () => Promise<void>
  /** Of the seat last taken. */
  seatKey: string | null
}

/** Whose desk this is: asked anew when the page shows again, since signing in happens on another page. */
export const useSeat = ({ kind, me, refreshMe, seatKey }: WhoAsks) => {
  const { reply, reload } = useReply('me', refreshMe)
  const isFirstShow = useRef(true)
  useDidShow(() => {
    if (!isFirstShow.current) void reload()
    isFirstShow.current = false
  })
  const seats = seatsOf(me)
  return { seat: seatNow(seats, kind, seatKey), seats, reply, reload }
}
