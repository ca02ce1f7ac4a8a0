/** GET /api/debriefs: every rejection, newest first, and whether it was looked at. */
import type { RejectionsView } from '#contracts/http.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'
import { isBegun, isOpenForDebrief, rejectionsOf } from './rejections.ts'

export async function listRejections({ store }: Services): Promise<RejectionsView> {
  const rejections = rejectionsOf(await loadSearch(store)).map((rejection) => {
    const { application, stageAtRejection, date } = rejection
    const { id: applicationId, employer, role } = application
    return {
      applicationId,
      employer,
      role,
      stageAtRejection,
      date,
      looked: !isOpenForDebrief(rejection),
      begun: isBegun(rejection),
    }
  })
  return { rejections }
}
