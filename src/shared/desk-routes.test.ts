import { deskPageOf, issuePageOf } from './desk-routes'
import { routes } from './routes'

describe('where an issue is worked on', () => {
  it('is the desk a message was told to, else its own page', () => {
    expect(issuePageOf('deputy')).toBe(routes.deputyIssue)
    expect(issuePageOf('community')).toBe(routes.officeIssue)
    expect(issuePageOf('street')).toBe(routes.officeIssue)
    expect(issuePageOf(null)).toBe(routes.issue)
  })

  it('is offered to who has it as an official, never to residents', () => {
    expect(deskPageOf(['follower', 'deputy'])).toBe(routes.deputyIssue)
    expect(deskPageOf(['congress_office'])).toBe(routes.officeIssue)
    expect(deskPageOf(['raiser'])).toBeNull()
    expect(deskPageOf([])).toBeNull()
  })
})
