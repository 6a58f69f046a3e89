import type { IconName } from './icon-names'

export type TabName = 'home' | 'issues' | 'wishes' | 'evening-sessions' | 'me'

export interface Tab {
  name: TabName
  text: string
  path: string
  icon: IconName
}

/** The five tabs of both platforms, in order; the drawn icons of weapp come from the same list (scripts/draw-tab-icons.ts). */
export const tabs: readonly Tab[] = [
  { name: 'home', text: '首页', path: 'pages/home/index', icon: 'home' },
  { name: 'issues', text: '事项', path: 'pages/issues/index', icon: 'list' },
  { name: 'wishes', text: '心愿', path: 'pages/wishes/index', icon: 'heart' },
  { name: 'evening-sessions', text: '星空议事', path: 'pages/evening-sessions/index', icon: 'moon' },
  { name: 'me', text: '我的', path: 'pages/me/index', icon: 'person' },
]
