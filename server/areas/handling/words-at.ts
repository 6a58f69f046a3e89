import type { Ctx } from '../../context'
import { loadSettings } from '../setting'

/** How a street names its categories, and the sentences it keeps ready. */
export async function wordsAt(ctx: Ctx, placeId: string) {
  const { categoryNames, standardReasons: { due, redirect, transfer, extension, explain } } = await loadSettings(ctx, placeId)
  return { categoryNames, reasons: { due: [...due], redirect: [...redirect], transfer: [...transfer], extension: [...extension], explain: [...explain] } }
}
