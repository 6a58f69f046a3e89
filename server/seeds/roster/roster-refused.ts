import { faultText, type Fault } from '../../platform/documents/model/fault'

/** A roster that was not taken in: nothing of it was written. */
export class RosterRefused extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(`名册有 ${faults.length} 处要改，一条都没有导入：\n${faults.map(faultText).join('\n')}`)
    this.name = 'RosterRefused'
  }
}
