import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWide } from '@/features/desk/use-wide'
import { staffCopy as copy } from '@/features/staff/copy'
import { DemoMark } from '@/features/system/components/demo-mark'
import { goBack, goHome, openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { Icon } from '@/shared/ui/icon'
import { ListRow } from '@/shared/ui/list-row'
import { Page } from '@/shared/ui/page'
import { Pressable } from '@/shared/ui/pressable'
import { useApp } from '@/store'
import { ClosedManagement } from '../closed-management'
import { PartContent } from '../part-content'
import { partNamed, parts, type PartName } from '../parts'
import { useManaged } from '../use-managed'
import './index.scss'

const PartNav = ({ now, onPick }: { now: PartName; onPick: (part: PartName) => void }) => (
  <View className="mq-management__nav" {...aria({ role: 'navigation', label: copy.management })}>
    <Card rows>
      {parts.map(({ name, title, note, icon }) => (
        <Pressable key={name} current={name === now} className={`mq-management__one ${name === now ? 'mq-management__one--now' : ''}`} onPress={() => onPick(name)}>
          <Icon name={icon} />
          <View>
            <View className="mq-management__title">{title}</View>
            <View className="mq-management__note">{note}</View>
          </View>
        </Pressable>
      ))}
    </Card>
  </View>
)

const Bar = ({ title }: { title: string }) => (
  <View className="mq-management-bar" {...aria({ role: 'banner' })}>
    <Pressable className="mq-management-bar__home" onPress={goHome} label="民情直通，回首页">民情直通</Pressable>
    <Heading level={1} className="mq-management-bar__name">{title}</Heading>
    <Button kind="outline" size="row" onPress={goBack}>返回</Button>
  </View>
)

/** What a street manages: a list on a phone, list and form side by side on a wide screen. */
const ManagementPage = () => {
  const { managed, reply, reload } = useManaged()
  const street = useApp((state) => state.street)
  const isWide = useWide()
  const [part, setPart] = useState<PartName>('people')
  if (!managed) return <Page title={copy.management}><ClosedManagement reply={reply} reload={reload} /></Page>
  const title = `${managed.scopeName}管理`
  if (!isWide) {
    return (
      <Page title={title}>
        <Card rows>{parts.map(({ name, title: label, note, icon }) => <ListRow key={name} icon={icon} label={label} note={note} onPress={() => openPage(routes.managementPart, { part: name })} />)}</Card>
        <DemoMark text={street?.demoMark} />
      </Page>
    )
  }
  return (
    <Page title={title} head={<Bar title={title} />} wide>
      <View className="mq-management">
        <PartNav now={part} onPick={setPart} />
        <View className="mq-management__work">
          <Heading level={2} className="mq-management__head">{partNamed(part).title}</Heading>
          <PartContent part={part} managed={managed} />
          <DemoMark text={street?.demoMark} />
        </View>
      </View>
    </Page>
  )
}

export default ManagementPage
