import { gramsOf } from '../../matter/rules/similar'

/** What a published matter is found by: the words everybody may read, never the original. */
export const publicGrams = (title: string, text: string): string[] => gramsOf(`${title}\n${text}`)
