import { channel } from '../channel'
import type { OutboxItem } from './outbox-item'

/** The outbox as this tab last saw it, oldest first. */
export const waiting = channel<readonly OutboxItem[]>([])
