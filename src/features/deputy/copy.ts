export const deputyCopy = {
  title: '找代表',
  kinds: [
    { value: 'council', name: '街道议事代表' },
    { value: 'congress', name: '人大代表' },
  ],
  kindLabel: '哪一类代表',
  communityLabel: '哪个社区',
  all: '全部社区',
  search: '小区名字',
  searchHint: '比如：榕树',
  emptyTitle: '没有找到代表',
  emptyNote: '换个叫法试试；也可以直接提事，会送到联系您那片的代表或社区',
  emptyHere: (community: string) => `${community}里没有叫这个名字的小区`,
  emptyHereNote: '也许在别的社区',
  everywhere: '到全部社区里找',
  raise: '我要提事',
} as const
