import { View } from '@tarojs/components'
import type { TriageParty } from '@contract/handling/vocabulary'
import { textLimits, urgencyLabels, urgencies } from '@contract/issue/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { ErrorState } from '@/shared/ui/error-state'
import { Heading } from '@/shared/ui/heading'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { TextArea } from '@/shared/ui/text-area'
import { handlingCopy, partyButton } from '../copy'
import { likelyParty } from '../triage-draft'
import type { OfficeFormState } from '../use-office-form'
import { useTriage, type TriagePort } from '../use-triage'
import { AboutField } from './about-field'
import { DueField } from './due-field'
import { UnitField } from './unit-field'
import './triage.scss'

interface TriagePanelProps<Answer> extends TriagePort<Answer> {
  office: OfficeFormState
  /** Whom the server lets this desk make responsible. */
  parties: readonly TriageParty[]
}

const tones = { red: 'red', yellow: 'amber', blue: 'blue' } as const
const urgencyChoices = urgencies.map((value) => ({ value, name: `${urgencyLabels[value].colour} ${urgencyLabels[value].word}`, tone: tones[value] }))

/** 研判: category, colour, who is responsible, by when. Three taps where nothing is special. */
export const TriagePanel = <Answer,>({ office: { form, failure, reload }, parties, ...port }: TriagePanelProps<Answer>) => {
  const { ids, issue, sender: { busy, problem } } = port
  const { draft, change, unit, about, proposed, problems, send } = useTriage({ ...port, form })
  if (failure) return <ErrorState code={failure.code} message={failure.message} onRetry={() => void reload()} />
  if (!form) return <SkeletonCards count={1} rows={5} />
  const likely = likelyParty(parties, unit)
  const press = (party: TriageParty) => void send(party)
  return (
    <Card className="mq-triage">
      <Heading level={2} className="mq-triage__title">{issue ? handlingCopy.triage : handlingCopy.triageMany(ids.length)}</Heading>
      {draft.category !== 'neighbour_dispute' && (
        <ChoiceGroup
          label={handlingCopy.category} value={draft.category} error={problems?.category} onChange={(category) => change({ category })}
          choices={form.categories.filter(({ code }) => code !== 'neighbour_dispute').map(({ code, name }) => ({ value: code, name }))}
        />
      )}
      <ChoiceGroup label={handlingCopy.urgency} choices={urgencyChoices} value={draft.urgency} onChange={(urgency) => change({ urgency })} />
      <UnitField label={handlingCopy.unit} units={form.units} chosen={unit} none={handlingCopy.unitNone} error={problems?.unit} onChoose={(chosen) => change({ unitId: chosen?.id ?? null })} />
      {issue && <AboutField units={form.units} chosen={about} onChoose={(chosen) => change({ aboutId: chosen?.id ?? null })} />}
      <DueField proposed={proposed} dueOn={draft.dueOn} reason={draft.dueReason} error={problems?.dueReason} onChange={change} />
      <TextArea label={handlingCopy.words} optional value={draft.words} limit={textLimits.words} rows={2} error={problems?.words} onChange={(words) => change({ words })} />
      {problem && (
        <View className="mq-triage__error" {...aria({ role: 'alert' })}>
          <View>{problem.message}</View>
          {problem.lines.map((line) => <View key={line.id}>{[line.number, line.message].filter(Boolean).join('：')}</View>)}
        </View>
      )}
      {likely && <Button loading={busy === likely} onPress={() => press(likely)}>{partyButton[likely]}</Button>}
      <View className="mq-triage__others">
        {parties.filter((party) => party !== likely).map((party) => (
          <Button key={party} kind="quiet" size="row" className="mq-triage__other" loading={busy === party} onPress={() => press(party)}>{partyButton[party]}</Button>
        ))}
      </View>
    </Card>
  )
}
