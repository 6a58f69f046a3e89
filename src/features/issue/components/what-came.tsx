import { Text, View } from '@tarojs/components'
import { photoCaptionLabels, type PhotoCaption } from '@contract/review/vocabulary'
import { Picture } from '@/shared/ui/picture'
import { issueCopy } from '../copy'
import './result-card.scss'

export interface Came {
  words: string | null
  pictures: readonly { src: string; caption: PhotoCaption }[]
}

/** What came of an issue, in a line of a list: before, after, and the first words. */
export const WhatCame = ({ words, pictures }: Came) => (
  <View className="mq-came">
    {pictures.length > 0 && (
      <View className="mq-came__pictures">
        {pictures.map(({ src, caption }) => (
          <View key={src} className="mq-came__one">
            <Picture className="mq-came__picture" src={src} alt="" />
            <View className="mq-came__caption">{photoCaptionLabels[caption]}</View>
          </View>
        ))}
      </View>
    )}
    {words && <View className="mq-came__words"><Text className="mq-came__label">{issueCopy.result}</Text>{words}</View>}
  </View>
)
