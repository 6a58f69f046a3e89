import { z } from 'zod'

const keyList = z.string().transform((text) => text.split(',').map((part) => {
  const [id, secret] = part.split(':')
  return { id: id ?? '', secret: Buffer.from(secret ?? '', 'base64') }
})).refine((keys) => keys.every(({ id, secret }) => /^[a-z0-9-]{1,20}$/.test(id) && secret.length >= 32), { message: 'MINQING_KEYS is "id:base64 of at least 32 bytes", the sealing key first, separated by commas' })

const environment = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATABASE_URL: z.string().optional(),
  DATA_DIR: z.string().default('.data'),
  /** The https address people reach; turns HSTS on. */
  PUBLIC_URL: z.url().optional(),
  TRUST_PROXY: z.stringbool().default(false),
  MINQING_KEYS: keyList.optional(),
  MINQING_HASH_SECRET: z.string().min(32).optional(),
  WECHAT_APPID: z.string().optional(),
  WECHAT_SECRET: z.string().optional(),
  SMS_URL: z.url().optional(),
})

export type Environment = z.output<typeof environment>

export interface Settings extends Environment {
  readonly production: boolean
  /** Invented people, SMS code on screen, any wx.login code accepted. */
  readonly demo: boolean
}

/** Settings out of the environment; throws in plain words where production lacks a secret. `PORT` or `DATABASE_URL` alone do not end demo mode. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const set = environment.parse(env)
  const production = set.NODE_ENV === 'production'
  const configured = [set.MINQING_KEYS, set.MINQING_HASH_SECRET, set.WECHAT_APPID, set.WECHAT_SECRET, set.SMS_URL].some((value) => value !== undefined)
  const demo = !production && !configured
  if (!demo && !(set.MINQING_KEYS && set.MINQING_HASH_SECRET)) throw new Error('MINQING_KEYS and MINQING_HASH_SECRET are required outside demo mode: see README, "Settings"')
  if (production && !set.DATABASE_URL) throw new Error('DATABASE_URL is required in production: the embedded database is for trying and developing')
  return { ...set, production, demo }
}
