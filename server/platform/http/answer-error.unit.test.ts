import { buildHttp } from './build-http'

const answerTo = async (error: Error): Promise<string> => {
  const app = await buildHttp({ logLevel: 'silent', https: false, trustProxy: false })
  app.get('/failing', async () => { throw error })
  const reply = await app.inject({ url: '/failing' })
  await app.close()
  return `${reply.statusCode} ${reply.json<{ code: string }>().code}`
}
const ofDatabase = (code: string): Error => Object.assign(new Error('refused'), { code })

it.each(['22008', '22021', '22003', '22P02', '22009', '22007'])('%s, a value that the database cannot keep, is a wrong input', async (code) => expect(await answerTo(ofDatabase(code))).toBe('400 request.invalid'))
it.each(['23505', '42P01', '2200', '220080', 'XX000'])('%s is ours', async (code) => expect(await answerTo(ofDatabase(code))).toBe('500 server.failed'))
it('a database that is busy says so', async () => expect(await answerTo(ofDatabase('57014'))).toBe('503 server.busy'))
