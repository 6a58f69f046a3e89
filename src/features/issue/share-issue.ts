import { routes } from '@/shared/routes'
import { invitation, shareCard, type ShareCard } from '@/shared/share-card'
import type { IssueDetail } from './types'

/** The words everybody may read; null: it is not public, so nothing of it is passed on. */
const publicTitle = (issue: IssueDetail): string | null => {
  if (issue.publication) return issue.publication.state === 'published' ? issue.publication.title : null
  return issue.text !== null && issue.hats.every((hat) => hat === 'follower') ? issue.title : null
}

/** What is passed on of a published issue: who raised it passes on the public words, not their own. */
export const sharedOf = (issue: IssueDetail): { title: string; path: string } | null => {
  const title = publicTitle(issue)
  return title ? { title, path: `${routes.issue}?id=${issue.id}` } : null
}

/** WeChat shares every page: of an issue that is not public the card only invites, and leads to the landing. */
export const cardOf = (issue: IssueDetail | null, way: { street: string; token: string | null }): ShareCard => {
  const shared = issue && sharedOf(issue)
  return shared ? shareCard(shared.title, shared.path) : invitation(way.street, way.token)
}
