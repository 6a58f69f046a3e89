import type { OutboxItem } from '@/shared/keep/outbox-item'

const fields = ['text', 'words', 'reason'] as const

/** What the person wrote in it, to read and to copy; empty where a tap said it all. */
export const wordsOf = ({ body }: Pick<OutboxItem, 'body'>): string =>
  fields.flatMap((field) => {
    const value = body[field]
    return typeof value === 'string' && value.trim() !== '' ? [value] : []
  }).join('\n')
