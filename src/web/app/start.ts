/** The first module: asks for the page at the address, its code and answers, beside the app. */
import '#web/ui/styles.css'
import { pageAt } from '#web/app/pages.ts'
import { askEarly } from '#web/lib/early.ts'

const page = pageAt(location.pathname)
if (page?.reads !== undefined) askEarly(page.reads)
// A failure is told where the router asks for the same code.
page?.code().catch(() => {})
void import('#web/app/main.tsx')
