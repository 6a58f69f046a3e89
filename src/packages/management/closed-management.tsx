import { NoSeat } from '@/features/desk/components/no-seat'
import { staffCopy as copy } from '@/features/staff/copy'
import type { useManagement } from '@/features/staff/use-management'

/** Not known yet, or not for this person. */
export const ClosedManagement = (asked: Pick<ReturnType<typeof useManagement>, 'reply' | 'reload'>) =>
  <NoSeat {...asked} words={{ title: copy.closedPage, note: copy.closedPageNote }} />
