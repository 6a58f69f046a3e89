const weekdays = ['一', '二', '三', '四', '五', '六', '日']

/** 「周五 16:30」 → ISO weekday and time in China; null where it says no such thing. */
export function readVisit(text: string): { readonly weekday: number; readonly time: string } | null {
  const found = /^(?:周|星期|礼拜)([一二三四五六日天])\s*([01]?\d|2[0-3])[:：]([0-5]\d)$/.exec(text.trim())
  if (!found) return null
  const [, day = '', hour = '', minute = ''] = found
  return { weekday: weekdays.indexOf(day === '天' ? '日' : day) + 1, time: `${hour.padStart(2, '0')}:${minute}` }
}
