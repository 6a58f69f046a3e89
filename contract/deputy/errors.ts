export const deputyErrors = {
  'deputy.unknown': '没有找到这位代表，请在「找代表」里重新选',
} as const
