import { routes } from './routes'

/** What WeChat sends to a chat. */
export interface ShareCard {
  title: string
  path: string
  /** 5:4; without one WeChat photographs the page with whatever stands on it. */
  imageUrl: string
}

/** Copied into the mini-program by config/index.js; drawn by scripts/draw-share-card.ts. */
const imageUrl = '/assets/share/card.png'

/** `path` as pages name it: without a leading slash. */
export const shareCard = (title: string, path: string): ShareCard => ({ title, path: `/${path}`, imageUrl })

const inviting = '扫码提事，找代表'

/** For what is nobody else's business: only what the street's code on the wall says as well. */
export const invitation = (street: string, token: string | null): ShareCard =>
  shareCard(street ? `${street}：${inviting}` : inviting, token ? `${routes.landing}?code=${token}` : `${routes.landing}?from=share`)

/** A landing passed on: whose it is, and the way there. */
export const landingCard = (whose: string, path: string): ShareCard => shareCard(`${whose}：${inviting}`, path)
