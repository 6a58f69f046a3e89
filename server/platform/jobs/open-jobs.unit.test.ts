import { runReported } from './open-jobs'

it('reports which job failed, and lets the queue know', async () => {
  const heard: string[] = []
  const failing = runReported({ name: 'deadlines', cron: '* * * * *', run: async () => { throw new Error('no database') } }, (error, job) => heard.push(`${job}: ${error.message}`))
  await expect(failing()).rejects.toThrow('no database')
  expect(heard).toEqual(['deadlines: no database'])
})

it('says nothing of one that ran', async () => {
  const heard: unknown[] = []
  await runReported({ name: 'deadlines', cron: '* * * * *', run: async () => undefined }, (error) => heard.push(error))()
  expect(heard).toEqual([])
})
