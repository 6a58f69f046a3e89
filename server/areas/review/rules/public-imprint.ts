import { imprintOfText, imprintRule } from '../../matter/rules/similar'

interface Publishable { readonly title: string; readonly text: string; readonly grid_id: string | null; readonly place_name: string }

/** What a published matter is found by: the words everybody may read and the grid they stand under, never the original. */
export const publicImprint = ({ title, text, grid_id: gridId, place_name: place }: Publishable) =>
  ({ imprint: imprintOfText(`${title}\n${text}`, gridId ? [place] : []), imprint_rule: imprintRule })
