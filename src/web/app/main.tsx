/** Starts the web app: theme first, then the router over one query client. */
import '#web/ui/styles.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { keepShellForOffline } from '#web/app/offline.ts'
import { router } from '#web/app/router.tsx'
import { stayInStep } from '#web/app/stay-in-step.ts'
import { applyTheme } from '#web/lib/preferences.ts'
import { queryClient } from '#web/lib/queries.ts'

applyTheme()
stayInStep(queryClient)
keepShellForOffline()
const place = document.getElementById('app')
if (!place) throw new Error('index.html has no element with the id "app".')

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
