import { issueCategories, type IssueCategory } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import { loadSettings } from '../setting'

/** The sentences a street keeps ready. */
export async function reasonsAt(ctx: Ctx, placeId: string) {
  const { standardReasons: { due, redirect, transfer, extension, explain } } = await loadSettings(ctx, placeId)
  return { due: [...due], redirect: [...redirect], transfer: [...transfer], extension: [...extension], explain: [...explain] }
}

/** The categories as the street of a place names them, in their fixed order. */
export async function categoriesAt(ctx: Ctx, placeId: string): Promise<{ code: IssueCategory; name: string }[]> {
  const { categoryNames } = await loadSettings(ctx, placeId)
  return issueCategories.map((code) => ({ code, name: categoryNames[code] }))
}
