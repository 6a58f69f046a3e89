import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goHome } from '@/shared/platform/navigate'
import { aria } from '@/shared/ui/aria'
import { Heading } from '@/shared/ui/heading'
import { Pressable } from '@/shared/ui/pressable'
import { deskName, type DeskSection, type Seat } from '../seats'
import './desk-bar.scss'

interface DeskBarProps {
  seat: Seat
  /** Name of the person, where the roster has it. */
  person: string | null
  section: DeskSection
  onSection: (section: DeskSection) => void
  /** Where one may sit down elsewhere. */
  seats: ReactNode
}

const sectionNames: Record<DeskSection, string> = { issues: '事项', reviews: '公开审核', assessments: '联合研判会', meetings: '议事会', ledger: '台账' }

interface SectionTabsProps {
  sections: readonly DeskSection[]
  now: DeskSection
  onChange: (section: DeskSection) => void
}

/** What one works on at this desk. */
export const SectionTabs = ({ sections, now, onChange }: SectionTabsProps) => (
  <View className="mq-sections" {...aria({ role: 'navigation', label: '工作台' })}>
    {sections.map((one) => (
      <Pressable key={one} current={one === now} className={`mq-sections__one ${one === now ? 'mq-sections__one--now' : ''}`} onPress={() => onChange(one)}>
        {sectionNames[one]}
      </Pressable>
    ))}
  </View>
)

/** Head of a desk on a wide screen: the house, the desk, its sections, who sits there. */
export const DeskBar = ({ seat, person, section, onSection, seats }: DeskBarProps) => (
  <View className="mq-desk-bar" {...aria({ role: 'banner' })}>
    <Pressable className="mq-desk-bar__home" onPress={goHome} label="民情直通，回首页">民情直通</Pressable>
    <Heading level={1} className="mq-desk-bar__name">{deskName(seat)}</Heading>
    <SectionTabs sections={seat.sections} now={section} onChange={onSection} />
    {seats && <View className="mq-desk-bar__seats">{seats}</View>}
    <Text className="mq-desk-bar__who">{[person, seat.roleName].filter(Boolean).join(' · ')}</Text>
  </View>
)
