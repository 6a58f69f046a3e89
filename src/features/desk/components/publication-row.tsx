import { publicationLabels } from '@contract/review/vocabulary'
import { Card } from '@/shared/ui/card'
import { ListRow } from '@/shared/ui/list-row'
import type { DeskIssue } from '../types'

interface PublicationRowProps {
  issue: Pick<DeskIssue, 'publication' | 'publicationActions'>
  onReview: (publicationId: string) => void
}

/** The way to its public side, where the server lets this reader do something about it. */
export const PublicationRow = ({ issue: { publication, publicationActions }, onReview }: PublicationRowProps) => {
  if (!publication || publicationActions.length === 0) return null
  return (
    <Card rows>
      <ListRow icon="shield" label="公开审核" value={publicationLabels[publication.state]} onPress={() => onReview(publication.id)} />
    </Card>
  )
}
