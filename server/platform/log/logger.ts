/** Where a job says what a person should hear of; never words, names or phones. The server passes its own in. */
export interface Logger {
  error(details: object, message: string): void
}
