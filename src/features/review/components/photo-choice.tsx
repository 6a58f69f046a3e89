import { View } from '@tarojs/components'
import { useState } from 'react'
import { photoCaptionLabels, photoCaptions } from '@contract/review/vocabulary'
import { previewPhotos } from '@/shared/platform/preview-photos'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { Pressable } from '@/shared/ui/pressable'
import { masked, reviewCopy } from '../copy'
import type { PhotoChoice as Choice } from '../review-form'
import type { Review } from '../types'
import { MaskBlocks } from './mask-blocks'
import { MaskSheet } from './mask-sheet'
import { PhotoFrame } from './photo-frame'
import './review.scss'

type Photo = Review['photos'][number]

const captions = [...photoCaptions.map((value) => ({ value, name: photoCaptionLabels[value] })), { value: 'none' as const, name: reviewCopy.noCaption }]
const captionOf = (value: string): Choice['caption'] => photoCaptions.find((one) => one === value) ?? null

interface PhotoChoiceProps {
  photo: Photo
  choice: Choice
  /** 「照片 2」 */
  name: string
  onChange: (change: Partial<Choice>) => void
}

/** One photo: public or not, before or after handling, and what is covered on it. */
export const PhotoChoice = ({ photo, choice, name, onChange }: PhotoChoiceProps) => {
  const [isMasking, setMasking] = useState(false)
  return (
    <View className="mq-review__photo" {...aria({ role: 'group', label: name })}>
      <Pressable className="mq-review__look" label={`看大图：${name}`} onPress={() => previewPhotos([photo.full], 0)}>
        <PhotoFrame src={photo.full} width={photo.width} height={photo.height}><MaskBlocks masks={choice.masks} /></PhotoFrame>
      </Pressable>
      <View className="mq-review__note">{[name, photo.by ?? '居民', masked(choice.masks.length)].join(' · ')}</View>
      <Pressable role="switch" checked={choice.isShown} label={`${name} ${reviewCopy.shown}`} className="mq-review__switch" onPress={() => onChange({ isShown: !choice.isShown })}>
        <View className="mq-review__switch-in"><View>{reviewCopy.shown}</View><View className={`mq-review__track ${choice.isShown ? 'mq-review__track--on' : ''}`} /></View>
      </Pressable>
      {choice.isShown && <ChoiceGroup quiet label={`${name}：${reviewCopy.caption}`} choices={captions} value={choice.caption ?? 'none'} onChange={(value) => onChange({ caption: captionOf(value) })} />}
      {choice.isShown && <Button kind="quiet" size="row" icon="eye" label={`${reviewCopy.mask}：${name}`} onPress={() => setMasking(true)}>{reviewCopy.mask}</Button>}
      {isMasking && <MaskSheet photo={photo} masks={choice.masks} onClose={() => setMasking(false)} onDone={(masks) => { onChange({ masks }); setMasking(false) }} />}
    </View>
  )
}
