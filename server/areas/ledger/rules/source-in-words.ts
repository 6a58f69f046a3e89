const words: Record<string, string> = { code: '扫码', link: '链接', app: '小程序', visit: '走访', meeting: '会议', phone: '来电', external: '其他平台' }

interface Sourced { readonly source: string; readonly code_label: string | null; readonly external_source: string | null; readonly external_number: string | null }

/** How it came: 「扫码（榕树邻居里）」, 「走访」, 「12345（工单 2026…）」. */
export function sourceInWords({ source, code_label: label, external_source: platform, external_number: number }: Sourced): string {
  if (source === 'code' && label) return `扫码（${label}）`
  if (platform) return number ? `${platform}（${number}）` : platform
  return words[source] ?? ''
}
