import { View } from '@tarojs/components'
import { Card } from '@/shared/ui/card'
import { ListRow } from '@/shared/ui/list-row'
import { SectionTitle } from '@/shared/ui/section-title'
import type { EstateFound } from '../find-estates'

/** Estates by community, as people look for where they live. */
export const EstateList = ({ found, onPick }: { found: readonly EstateFound[]; onPick: (one: EstateFound) => void }) => {
  const communities = found.map((one) => one.community).filter((community, at, all) => all.indexOf(community) === at)
  return (
    <View>
      {communities.map((community) => (
        <View key={community.id}>
          <SectionTitle>{community.name}</SectionTitle>
          <Card rows>
            {found.filter((one) => one.community === community).map((one) => (
              <ListRow key={one.estate.name} label={one.estate.name} onPress={() => onPick(one)} />
            ))}
          </Card>
        </View>
      ))}
    </View>
  )
}
