const doubleFamilyNames = ['欧阳', '司马', '诸葛', '上官', '夏侯', '东方', '皇甫', '尉迟', '公孙', '慕容', '司徒', '令狐', '端木', '百里', '南宫', '独孤']

/** 反映人(脱敏): the family name and as many stars as there are other characters, at most two; who left no name is 居民. */
export function maskedName(name: string | null): string {
  const full = name?.trim() ?? ''
  if (full === '') return '居民'
  const family = doubleFamilyNames.find((double) => full.startsWith(double)) ?? Array.from(full)[0] ?? ''
  const others = Array.from(full).length - Array.from(family).length
  return `${family}${'*'.repeat(Math.min(Math.max(others, 1), 2))}`
}
