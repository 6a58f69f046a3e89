import { Segmented } from '@/shared/ui/segmented'
import { deskCopy } from '../copy'
import type { Seat } from '../seats'

interface SeatSwitchProps {
  seats: readonly Seat[]
  now: Seat
  onTake: (seat: Seat) => void
}

/** Who one is here, where one is several; nobody with one seat is asked. */
export const SeatSwitch = ({ seats, now, onTake }: SeatSwitchProps) => {
  if (seats.length < 2) return null
  const take = (key: string) => {
    const seat = seats.find((one) => one.key === key)
    if (seat && seat.key !== now.key) onTake(seat)
  }
  return <Segmented label={deskCopy.changeSeat} options={seats.map((seat) => ({ value: seat.key, name: nameOf(seat) }))} value={now.key} onChange={take} />
}

const nameOf = (seat: Seat): string => (seat.kind === 'deputy' ? seat.scopeName : `${seat.scopeName} · ${seat.roleName}`)
