import { keptTitle, type IssueCategory } from '../../../../contract/issue/vocabulary'

const dispute = '邻里纠纷（单独调解，不写内容）'
const accusation = '反映工作人员（单独办理，不写内容）'

interface Named { readonly category: IssueCategory | null; readonly above_community: boolean; readonly about_handler_id: string | null }

/** How a paper or a list, read by these units among others, names what only some may read; null: its words may stand there. */
export function nameInstead({ category, above_community: isAbove, about_handler_id: about }: Named, units: readonly (string | null)[] = []): string | null {
  if (category === 'neighbour_dispute') return dispute
  if (isAbove) return accusation
  return about !== null && units.includes(about) ? keptTitle : null
}
