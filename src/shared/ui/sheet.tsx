import { View } from '@tarojs/components'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { aria } from './aria'
import { closeModal, isOnBackdrop, openModal } from './modal.h5'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './sheet.scss'

export interface SheetProps {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
  /** The sheet's main action, fixed at its foot. */
  foot?: ReactNode
}

/** A card from below. On H5 the browser's own modal dialog: it holds the focus, closes on Esc and gives the focus back. */
export const Sheet = ({ open, title, onClose, children, foot }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    if (!open || !element) return undefined
    openModal(element)
    return () => closeModal(element)
  }, [open])
  return (
    <dialog
      ref={dialog}
      className="mq-sheet"
      {...aria({ labelledBy: id })}
      onCancel={(event) => { event.preventDefault(); onClose() }}
      onClick={(event) => { if (isOnBackdrop(event)) onClose() }}
    >
      {open && (
        <View className="mq-sheet__in">
          <View className="mq-sheet__head">
            <View id={id} className="mq-sheet__title" {...aria({ role: 'heading', level: 2 })}>{title}</View>
            <Pressable className="mq-sheet__close" label="关闭" onPress={onClose}><Icon name="close" /></Pressable>
          </View>
          <View className="mq-sheet__body">{children}</View>
          {foot && <View className="mq-sheet__foot">{foot}</View>}
        </View>
      )}
    </dialog>
  )
}
