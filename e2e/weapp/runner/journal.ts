import type { ConsoleLine } from './app-realm'
import type { SetDataRecord } from './set-data'

/** What went wrong or was said during one run. */
export class Journal {
  /** Thrown errors, console.error, unhandled rejections, missing templates, unknown APIs: tests assert none. */
  readonly errors: string[] = []
  readonly warnings: string[] = []
  readonly console: ConsoleLine[] = []
  readonly setData: SetDataRecord[] = []

  readonly fail = (error: unknown): void => {
    const hasStack = error !== null && typeof error === 'object' && 'stack' in error
    this.errors.push(hasStack ? String(error.stack) : typeof error === 'object' ? JSON.stringify(error) : String(error))
  }

  readonly hear = (line: ConsoleLine): void => {
    this.console.push(line)
    if (line.level === 'error') this.errors.push(line.text)
    if (line.level === 'warn') this.warnings.push(line.text)
  }

  /** The template compiler warns only of faults: a missing template, a recursion, a path not found. */
  readonly hearTemplates = (text: string): void => {
    this.errors.push(text)
  }
}
