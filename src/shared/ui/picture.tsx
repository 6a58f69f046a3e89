import './picture.scss'

export interface PictureProps {
  src: string
  /** What is to be seen; empty where the words or the button around it say so. */
  alt: string
  className?: string
}

/** A photo that fills its frame. H5: a real img, because Taro's gives its picture no alternative text. */
export const Picture = ({ src, alt, className = '' }: PictureProps) => (
  <img className={`mq-picture ${className}`} src={src} alt={alt} loading="lazy" decoding="async" />
)
