import { handlingEndpoints } from '../../../contract/handling/endpoints'
import { handlingSchemas } from '../../../contract/handling/schemas'
import type { Ctx } from '../../context'
import { command, read, routesOf } from '../../platform/http/route'
import { presentAfterLeaving, presentIssue } from '../issue'
import { askExtension } from './verbs/ask-extension'
import { assignIssue } from './verbs/assign-issue'
import { countDesk } from './verbs/count-desk'
import { decideExtension } from './verbs/decide-extension'
import { findDuplicates } from './verbs/find-duplicates'
import { getTriageForm } from './verbs/get-triage-form'
import { hurryIssue } from './verbs/hurry-issue'
import { listHandlerIssues } from './verbs/list-handler-issues'
import { mergeIssue } from './verbs/merge-issue'
import { planIssue } from './verbs/plan-issue'
import { reclassifyIssue } from './verbs/reclassify-issue'
import { recordCallBack } from './verbs/record-call-back'
import { redirectIssue } from './verbs/redirect-issue'
import { replyInterim } from './verbs/reply-interim'
import { reportSupport } from './verbs/report-support'
import { returnIssue } from './verbs/return-issue'
import { returnIssueDown } from './verbs/return-issue-down'
import { superviseIssue } from './verbs/supervise-issue'
import { takeIssue } from './verbs/take-issue'
import { transferIssue } from './verbs/transfer-issue'
import { triageIssues } from './verbs/triage-issues'
import { unmergeIssue } from './verbs/unmerge-issue'

const done = async () => ({ ok: true as const })

export const handlingRoutes = routesOf<Ctx, typeof handlingEndpoints, typeof handlingSchemas>(handlingEndpoints, handlingSchemas, {
  getTriageForm: read(getTriageForm),
  triageIssues: command(triageIssues, done),
  countDesk: read(countDesk),
  reclassifyIssue: command(reclassifyIssue, presentIssue),
  redirectIssue: command(redirectIssue, presentIssue),
  transferIssue: command(transferIssue, presentAfterLeaving),
  findDuplicates: read(findDuplicates),
  mergeIssue: command(mergeIssue, presentIssue),
  unmergeIssue: command(unmergeIssue, presentIssue),
  returnIssueDown: command(returnIssueDown, presentIssue),
  assignIssue: command(assignIssue, presentIssue),
  planIssue: command(planIssue, presentIssue),
  hurryIssue: command(hurryIssue, presentIssue),
  superviseIssue: command(superviseIssue, presentIssue),
  decideExtension: command(decideExtension, presentIssue),
  recordCallBack: command(recordCallBack, presentIssue),
  listHandlerIssues: read(listHandlerIssues),
  takeIssue: command(takeIssue, presentIssue),
  returnIssue: command(returnIssue, presentAfterLeaving),
  replyInterim: command(replyInterim, presentIssue),
  reportSupport: command(reportSupport, presentIssue),
  askExtension: command(askExtension, presentIssue),
})
