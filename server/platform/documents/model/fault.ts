/** One thing to mend in a table that an office handed in, told so that it can find and mend it. */
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
