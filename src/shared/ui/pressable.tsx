import type { ReactNode } from 'react'
import { aria } from './aria'
import './pressable.scss'

export interface PressableProps {
  children: ReactNode
  onPress: () => void
  /** Spoken name where the visible words do not say it. */
  label?: string
  role?: 'button' | 'link' | 'radio' | 'tab' | 'switch' | 'checkbox'
  checked?: boolean
  selected?: boolean
  /** A toggle that is on. */
  pressed?: boolean
  expanded?: boolean
  current?: boolean
  busy?: boolean
  disabled?: boolean
  describedBy?: string
  className?: string
}

/** Anything one can press: a real button on H5 (keyboard, focus and name for nothing), a view with a hover class on weapp. */
export const Pressable = ({ children, onPress, role, className = '', disabled = false, busy = false, ...said }: PressableProps) => (
  <button
    type="button"
    className={`mq-press ${className}`}
    disabled={disabled}
    onClick={busy ? undefined : onPress}
    {...aria({ ...said, busy: busy || undefined, role: role === 'button' ? undefined : role })}
  >
    {children}
  </button>
)
