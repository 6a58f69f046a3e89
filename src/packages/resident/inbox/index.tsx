import { useEffect } from 'react'
import { inboxApi } from '@/features/inbox/api'
import { MessageRow } from '@/features/inbox/components/message-row'
import { inboxCopy } from '@/features/inbox/copy'
import { usePages } from '@/shared/api-client/use-pages'
import { issuePageOf } from '@/shared/desk-routes'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Page } from '@/shared/ui/page'
import { PagedList } from '@/shared/ui/paged-list'
import { useNow } from '@/shared/when/use-now'
import { useApp } from '@/store'

const InboxPage = () => {
  const now = useNow()
  const refreshUnread = useApp((state) => state.refreshUnread)
  const pages = usePages('inbox', inboxApi.list)
  const newest = pages.items[0]
  const newestUnread = newest && !newest.read ? newest.id : null
  useEffect(() => {
    // Seen is read: the marks stay for this visit, the bell is quiet. A failure only leaves the bell as it was.
    if (newestUnread) void inboxApi.markRead(newestUnread).then(refreshUnread).catch(() => undefined)
  }, [newestUnread, refreshUnread])
  return (
    <Page title={inboxCopy.title}>
      <PagedList
        pages={pages}
        empty={{ icon: 'bell', title: inboxCopy.emptyTitle, note: inboxCopy.emptyNote }}
        line={(message) => {
          const { issueId, meetingId, desk } = message
          if (meetingId) return <MessageRow key={message.id} message={message} now={now} onOpen={() => openPage(routes.streetMeeting, { id: meetingId })} />
          return <MessageRow key={message.id} message={message} now={now} onOpen={issueId ? () => openPage(issuePageOf(desk), { id: issueId }) : undefined} />
        }}
      />
    </Page>
  )
}

export default InboxPage
