import { View } from '@tarojs/components'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { choicesOf, type DeskAct } from '../acts'
import { wordsOf } from '../act-words'
import { deskCopy } from '../copy'
import type { DeskKind } from '../seats'
import type { DeskIssue } from '../types'
import './act-bar.scss'

export interface ActBarProps {
  issue: Pick<DeskIssue, 'allowedActions'>
  kind: DeskKind
  busy: DeskAct | null
  onAct: (act: DeskAct) => void
}

/** The main action alone, for the foot of a phone's page. */
export const MainAct = ({ issue, kind, busy, onAct }: ActBarProps) => {
  const { main } = choicesOf(issue.allowedActions, kind)
  return main && <Button loading={busy === main} onPress={() => onAct(main)}>{wordsOf(main, kind).name}</Button>
}

/** Everything the server allows here, one tap each; `withMain` where no foot carries the main action. */
export const ActCard = ({ issue, kind, busy, onAct, withMain = false }: ActBarProps & { withMain?: boolean }) => {
  const { main, others, aside } = choicesOf(issue.allowedActions, kind)
  const isEmpty = !main && others.length === 0 && !aside
  if (!isEmpty && !withMain && others.length === 0 && !aside) return null
  return (
    <Card className="mq-acts">
      <Heading level={2} className="mq-acts__title">{deskCopy.doTitle}</Heading>
      {isEmpty && <View className="mq-acts__none">{deskCopy.nothingToDo}</View>}
      {withMain && main && <Button loading={busy === main} onPress={() => onAct(main)}>{wordsOf(main, kind).name}</Button>}
      <View className="mq-acts__others">
        {others.map((act) => (
          <Button key={act} kind="quiet" size="row" className="mq-acts__one" loading={busy === act} onPress={() => onAct(act)}>{wordsOf(act, kind).name}</Button>
        ))}
      </View>
      {aside && <Button kind="plain" size="row" loading={busy === aside} onPress={() => onAct(aside)}>{wordsOf(aside, kind).name}</Button>}
    </Card>
  )
}
