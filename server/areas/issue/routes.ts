import { issueEndpoints } from '../../../contract/issue/endpoints'
import { issueSchemas } from '../../../contract/issue/schemas'
import type { Ctx } from '../../context'
import { command, preparedCommand, read, routesOf, write } from '../../platform/http/route'
import { presentIssue } from './present/present-issue'
import { presentReceipt } from './present/present-receipt'
import { acceptIssue } from './verbs/accept-issue'
import { answerIssue } from './verbs/answer-issue'
import { askBackIssue } from './verbs/ask-back-issue'
import { explainIssue } from './verbs/explain-issue'
import { handIssueToDeputy } from './verbs/hand-issue-to-deputy'
import { passIssueOn } from './verbs/pass-issue-on'
import { recuseFromIssue } from './verbs/recuse-from-issue'
import { reopenIssue } from './verbs/reopen-issue'
import { seeIssue } from './verbs/see-issue'
import { settleIssue } from './verbs/settle-issue'
import { supplementIssue } from './verbs/supplement-issue'
import { withdrawIssue } from './verbs/withdraw-issue'
import { findSimilarIssues } from './verbs/find-similar-issues'
import { listOfficeIssues } from './verbs/list-office-issues'
import { listDeputyIssues } from './verbs/list-deputy-issues'
import { listMyIssues } from './verbs/list-my-issues'
import { listPublicIssues } from './verbs/list-public-issues'
import { meetIssueToo, presentMeeting } from './verbs/meet-issue-too'
import { openByFollowUpCode } from './verbs/open-by-follow-up-code'
import { prepareRaise, raiseIssue } from './verbs/raise-issue'
import { rateIssue } from './verbs/rate-issue'
import { presentPhone, revealPhone } from './verbs/reveal-phone'
import { presentAfterLeaving } from './present/present-after-leaving'

export const issueRoutes = routesOf<Ctx, typeof issueEndpoints, typeof issueSchemas>(issueEndpoints, issueSchemas, {
  raiseIssue: preparedCommand(prepareRaise, raiseIssue, presentReceipt),
  listMyIssues: read(listMyIssues),
  listPublicIssues: read(listPublicIssues),
  findSimilarIssues: read(findSimilarIssues),
  openByFollowUpCode: write(openByFollowUpCode),
  getIssue: read((ctx, { params }) => presentIssue(ctx, params.id)),
  getReceipt: read((ctx, { params }) => presentReceipt(ctx, params.id)),
  meetIssueToo: command(meetIssueToo, presentMeeting),
  supplementIssue: command(supplementIssue, presentIssue),
  withdrawIssue: command(withdrawIssue, presentIssue),
  rateIssue: command(rateIssue, presentIssue),
  listDeputyIssues: read(listDeputyIssues),
  seeIssue: command(seeIssue, presentIssue),
  acceptIssue: command(acceptIssue, presentIssue),
  passIssueOn: command(passIssueOn, presentIssue),
  listOfficeIssues: read(listOfficeIssues),
  askBackIssue: command(askBackIssue, presentIssue),
  answerIssue: command(answerIssue, presentIssue),
  settleIssue: command(settleIssue, presentIssue),
  recuseFromIssue: command(recuseFromIssue, presentAfterLeaving),
  revealPhone: command(revealPhone, presentPhone, revealPhone),
  handIssueToDeputy: command(handIssueToDeputy, presentIssue),
  reopenIssue: command(reopenIssue, presentIssue),
  explainIssue: command(explainIssue, presentIssue),
})
