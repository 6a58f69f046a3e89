/** One thing to mend in a roster, told so that an office can find and mend it. */
export interface Fault {
  /** File or sheet. */
  readonly source: string
  /** Null: the whole sheet. */
  readonly line: number | null
  readonly column: string | null
  /** What is wrong and what to do, in plain Chinese. */
  readonly text: string
}

export const faultText = ({ source, line, column, text }: Fault): string =>
  `${source}${line === null ? '' : ` 第 ${line} 行`}${column === null ? '' : `「${column}」`}：${text}`

/** A roster that was not taken in: nothing of it was written. */
export class RosterRefused extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(`名册有 ${faults.length} 处要改，一条都没有导入：\n${faults.map(faultText).join('\n')}`)
    this.name = 'RosterRefused'
  }
}
