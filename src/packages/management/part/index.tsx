import { useRouter } from '@tarojs/taro'
import { DemoMark } from '@/features/system/components/demo-mark'
import { Page } from '@/shared/ui/page'
import { useApp } from '@/store'
import { ClosedManagement } from '../closed-management'
import { PartContent } from '../part-content'
import { partNamed } from '../parts'
import { useManaged } from '../use-managed'

/** One part of what a street manages, as a page of its own. */
const ManagementPartPage = () => {
  const { name, title } = partNamed(useRouter().params.part)
  const { managed, reply, reload } = useManaged()
  const street = useApp((state) => state.street)
  return (
    <Page title={title}>
      {managed ? <PartContent part={name} managed={managed} /> : <ClosedManagement reply={reply} reload={reload} />}
      <DemoMark text={street?.demoMark} />
    </Page>
  )
}

export default ManagementPartPage
