import { Image } from '@tarojs/components'
import { mediaAddress } from '../platform/media-address.weapp'
import { aria } from './aria'
import type { PictureProps } from './picture'
import './picture.scss'

export const Picture = ({ src, alt, className = '' }: PictureProps) => (
  <Image className={`mq-picture ${className}`} src={mediaAddress(src)} mode="aspectFill" lazyLoad {...(alt ? aria({ label: alt }) : aria({ hidden: true }))} />
)
