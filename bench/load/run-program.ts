import { fork } from 'node:child_process'
import path from 'node:path'
import type { HttpJob } from './http-program'
import type { Outcome } from './outcome'
import type { ReplayJob } from './replay-program'

type Answer = { readonly outcome: Outcome } | { readonly error: string }

/** Each load runs in a process of its own, so that who measures takes no time from who is measured. */
function runProgram(file: string, job: HttpJob | ReplayJob): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(__dirname, file), { serialization: 'advanced' })
    child.once('message', (answer) => {
      // The programs answer nothing else.
      const told = answer as Answer
      if ('outcome' in told) resolve(told.outcome)
      else reject(new Error(told.error))
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it answered`)))
    child.send(job)
  })
}

export const loadOverHttp = (job: HttpJob): Promise<Outcome> => runProgram('http-program.ts', job)
export const replayStatements = (job: ReplayJob): Promise<Outcome> => runProgram('replay-program.ts', job)
