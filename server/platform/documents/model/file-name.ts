const forbidden = /[\\/:*?"<>|\n\t]/g
// With its ending it must fit into 255 bytes of UTF-8, three a character.
const mostCharacters = 70

/** The name an office files a paper under; every system takes it. */
export function fileName({ title, subtitle }: { readonly title: string; readonly subtitle: string | null }, ending: 'docx' | 'pdf' | 'xlsx'): string {
  const name = Array.from(`${title}${subtitle ? `（${subtitle.split('　')[0] ?? ''}）` : ''}`.replace(forbidden, ' ').trim())
  return `${name.slice(0, mostCharacters).join('')}.${ending}`
}
