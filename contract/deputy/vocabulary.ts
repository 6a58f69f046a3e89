/** domain.md §2: a council deputy is recommended and approved, a congress deputy elected; never call the one by the other's title. */
export const deputyKinds = ['council', 'congress'] as const
export type DeputyKind = (typeof deputyKinds)[number]

export const congressLevels = ['national', 'province', 'city', 'county', 'township'] as const
export type CongressLevel = (typeof congressLevels)[number]

const levelTitles: Record<CongressLevel, string> = {
  national: '全国人大代表', province: '省人大代表', city: '市人大代表', county: '县人大代表', township: '乡镇人大代表',
}

/** Full title for first mention, e.g. 「鱼复街道议事代表」 or 「县人大代表」. */
export const deputyTitle = (kind: DeputyKind, street: string, level: CongressLevel | null): string =>
  kind === 'council' ? `${street}议事代表` : levelTitles[level ?? 'county']

const doubleFamilyNames = ['欧阳', '司马', '诸葛', '上官', '夏侯', '东方', '皇甫', '尉迟', '公孙', '慕容', '司徒', '令狐', '端木', '百里', '南宫', '独孤']

/** After the first mention people say family name + 代表: 「韩代表」. Double family names keep both characters. */
export const shortDeputyName = (name: string): string =>
  `${doubleFamilyNames.find((family) => name.startsWith(family)) ?? Array.from(name)[0] ?? ''}代表`
