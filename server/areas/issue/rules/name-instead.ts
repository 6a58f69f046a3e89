import type { IssueCategory } from '../../../../contract/issue/vocabulary'

const dispute = '邻里纠纷（单独调解，不写内容）'
const accusation = '反映工作人员（单独办理，不写内容）'

/** How a paper or a list names what only those who may open it read; null: its words may stand there. */
export function nameInstead({ category, above_community: isAbove }: { readonly category: IssueCategory | null; readonly above_community: boolean }): string | null {
  if (category === 'neighbour_dispute') return dispute
  return isAbove ? accusation : null
}
