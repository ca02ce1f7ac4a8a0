/** Every application: search and filter in the URL, a table when wide, cards on a phone. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AddApplication } from '#web/features/applications/add-application.tsx'
import { ApplicationList } from '#web/features/applications/application-list.tsx'
import { queries } from '#web/lib/queries.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function ApplicationsPage() {
  const [isAdding, setAdding] = useState(false)
  return (
    <Page
      title="Applications"
      width="wide"
      aside={
        <div className="flex flex-wrap gap-2">
          <Link to="/rejections" className={buttonClass('plain')}>
            Rejections
          </Link>
          <Button onClick={() => setAdding(true)}>Add one by hand</Button>
        </div>
      }
    >
      <Loaded query={useQuery(queries.applications())}>
        {({ applications, today = '' }) =>
          applications.length === 0 ? (
            <Empty words="Your applications appear here once you bring in a mailbox or a spreadsheet.">
              <Link to="/import" className={buttonClass('primary')}>
                Bring in my search
              </Link>
            </Empty>
          ) : (
            <ApplicationList applications={applications} today={today} />
          )
        }
      </Loaded>
      <AddApplication isOpen={isAdding} close={() => setAdding(false)} />
    </Page>
  )
}
