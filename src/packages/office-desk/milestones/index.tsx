import { meetingCopy } from '@/features/street-meeting/copy'
import { Page } from '@/shared/ui/page'
import { MilestoneList } from '../milestone-list'

/** Milestones on a page of their own: a unit comes here from its desk or a message. */
const MilestonesPage = () => <Page title={meetingCopy.milestones}><MilestoneList /></Page>

export default MilestonesPage
