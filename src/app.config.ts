import { tabs } from './shared/ui/tabs'

const isWeapp = process.env.TARO_ENV === 'weapp'

/** theme.json gives weapp its dark window; H5's own header and tab bar follow the style sheet. */
const themed = (name: string, light: string) => (isWeapp ? `@${name}` : light)

export default defineAppConfig({
  pages: [...tabs.map((tab) => tab.path), 'pages/landing/index'],
  subPackages: [
    { root: 'packages/resident', pages: ['raise/index', 'receipt/index', 'issue/index', 'deputies/index', 'choose-place/index', 'inbox/index', 'outbox/index', 'follow-up/index', 'sign-in/index', 'device/index', 'ledger/index'] },
    { root: 'packages/deputy-desk', pages: ['issues/index', 'issue/index'] },
    { root: 'packages/handler-desk', pages: ['issues/index', 'issue/index', 'ledger/index', 'enter/index'] },
    { root: 'packages/office-desk', pages: ['issues/index', 'issue/index', 'review/index', 'assessment/index', 'meeting/index', 'call-meeting/index', 'milestones/index', 'intake/index'] },
    { root: 'packages/management', pages: ['index/index', 'part/index'] },
  ],
  // Raising an issue is one tap from home and from a scan: its pages are there before the tap.
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['packages/resident'] },
    'pages/landing/index': { network: 'all', packages: ['packages/resident'] },
  },
  window: {
    navigationBarTitleText: '民情直通',
    navigationBarBackgroundColor: themed('paper', '#f6f3ee'),
    navigationBarTextStyle: themed('bar', 'black'),
    backgroundColor: themed('paper', '#f6f3ee'),
    backgroundTextStyle: 'dark',
    // H5 draws its own slim header (shared/ui/page-header.tsx).
    ...(isWeapp ? {} : { navigationStyle: 'custom' as const }),
  },
  tabBar: {
    // Ours on H5 (shared/ui/tab-bar.tsx), WeChat's on weapp.
    custom: !isWeapp,
    color: themed('tabWord', '#665c52'),
    selectedColor: themed('tabNow', '#b3271e'),
    backgroundColor: themed('tabGround', '#ffffff'),
    borderStyle: 'black',
    list: tabs.map((tab) => ({
      pagePath: tab.path,
      text: tab.text,
      ...(isWeapp ? { iconPath: `assets/tabs/${tab.name}.png`, selectedIconPath: `assets/tabs/${tab.name}-now.png` } : {}),
    })),
  },
  ...(isWeapp ? { darkmode: true, themeLocation: 'theme.json', lazyCodeLoading: 'requiredComponents' } : { animation: false }),
})
