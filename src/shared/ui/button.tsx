import { Text, View } from '@tarojs/components'
import { ariaHidden } from './aria'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { Pressable } from './pressable'
import './button.scss'

export interface ButtonProps {
  /** The visible words; also the name. */
  children: string
  onPress: () => void
  /** primary = the one main action of the page. */
  kind?: 'primary' | 'outline' | 'quiet' | 'danger' | 'plain'
  /** row = 44 high, as wide as its words. */
  size?: 'page' | 'row'
  icon?: IconName
  loading?: boolean
  disabled?: boolean
  /** Spoken name where several buttons show the same words. */
  label?: string
  className?: string
}

/** A pill. While loading it keeps its words and width, tells `busy` and takes no second tap. */
export const Button = ({ children, onPress, kind = 'primary', size = 'page', icon, loading = false, disabled = false, label, className = '' }: ButtonProps) => (
  <Pressable
    className={`mq-button mq-button--${kind} mq-button--${size} ${loading ? 'mq-button--loading' : ''} ${disabled ? 'mq-button--disabled' : ''} ${className}`}
    onPress={onPress}
    busy={loading}
    disabled={disabled}
    label={label}
  >
    <View className="mq-button__in">
      {loading ? <View className="mq-button__wheel" {...ariaHidden} /> : icon && <Icon name={icon} />}
      <Text>{children}</Text>
    </View>
  </Pressable>
)
