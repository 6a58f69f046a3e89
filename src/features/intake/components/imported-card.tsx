import { View } from '@tarojs/components'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { ListRow } from '@/shared/ui/list-row'
import { intakeCopy } from '../copy'
import type { Imported } from '../use-import'
import './intake.scss'

interface ImportedCardProps { imported: Imported; onOpen: (issueId: string) => void; onAgain: () => void }

/** Taken over: every one with its number. */
export const ImportedCard = ({ imported: { count, issues }, onOpen, onAgain }: ImportedCardProps) => (
  <View className="mq-intake">
    <Card>
      <Heading level={2} className="mq-intake__title">{intakeCopy.imported(count)}</Heading>
      <View className="mq-intake__note">{intakeCopy.importedNote}</View>
      {issues.map(({ issueId, number, title }) => <ListRow key={issueId} label={title} note={number} onPress={() => onOpen(issueId)} />)}
      {count > issues.length && <View className="mq-intake__note">{intakeCopy.more(issues.length, count)}</View>}
    </Card>
    <Button kind="outline" onPress={onAgain}>{intakeCopy.list}</Button>
  </View>
)
