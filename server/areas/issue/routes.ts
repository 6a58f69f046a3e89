import { issueEndpoints } from '../../../contract/issue/endpoints'
import { issueSchemas } from '../../../contract/issue/schemas'
import type { Ctx } from '../../context'
import { command, preparedCommand, read, routesOf, write } from '../../platform/http/route'
import { presentIssue } from './present/present-issue'
import { presentReceipt } from './present/present-receipt'
import {
  acceptIssue, answerIssue, askBackIssue, explainIssue, handIssueToDeputy, passIssueOn, recuseFromIssue, reopenIssue, seeIssue, settleIssue, supplementIssue, withdrawIssue,
} from './verbs/act-on-issue'
import { findSimilarIssues } from './verbs/find-similar-issues'
import { listCommunityIssues, listDeputyIssues, listMyIssues, listPublicIssues } from './verbs/list-issues'
import { meetIssueToo, presentMeeting } from './verbs/meet-issue-too'
import { openByFollowUpCode } from './verbs/open-by-follow-up-code'
import { prepareRaise, raiseIssue } from './verbs/raise-issue'
import { rateIssue } from './verbs/rate-issue'
import { presentPhone, revealPhone } from './verbs/reveal-phone'
import { presentAfterRecusal } from './present/present-after-recusal'

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
  listCommunityIssues: read(listCommunityIssues),
  askBackIssue: command(askBackIssue, presentIssue),
  answerIssue: command(answerIssue, presentIssue),
  settleIssue: command(settleIssue, presentIssue),
  recuseFromIssue: command(recuseFromIssue, presentAfterRecusal),
  revealPhone: command(revealPhone, presentPhone),
  handIssueToDeputy: command(handIssueToDeputy, presentIssue),
  reopenIssue: command(reopenIssue, presentIssue),
  explainIssue: command(explainIssue, presentIssue),
})
