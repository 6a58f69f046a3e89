import { View } from '@tarojs/components'
import { holdReasonLabels, holdReasons, publicationLabels } from '@contract/review/vocabulary'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { detailCopy } from '../copy'
import type { IssueDetail } from '../types'
import './publication-card.scss'

const sayReason = (code: string | null): string => {
  const known = holdReasons.find((reason) => reason === code)
  return known ? holdReasonLabels[known] : ''
}

/** Whether everybody can read it; who raised it takes it back at once. */
export const PublicationCard = ({ issue, isSending, onTakeBack }: { issue: Pick<IssueDetail, 'publication' | 'publicationActions'>; isSending: boolean; onTakeBack: () => void }) => (
  <Card>
    <View className="mq-publication">
      <View className="mq-publication__words">
        <Heading level={2} className="mq-publication__title">{detailCopy.publication}</Heading>
        <View className="mq-publication__note">
          {issue.publication ? [publicationLabels[issue.publication.state], sayReason(issue.publication.reason)].filter(Boolean).join(' · ') : detailCopy.publicationNone}
        </View>
      </View>
      {issue.publicationActions.includes('withdraw') && <Button kind="quiet" size="row" loading={isSending} onPress={onTakeBack}>{detailCopy.takeBackPublic}</Button>}
    </View>
  </Card>
)
