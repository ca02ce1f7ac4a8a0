/** An address that names no kind of letter. */
import { Link } from '@tanstack/react-router'
import { Page } from '#web/ui/page.tsx'

export function NotALetter() {
  return (
    <Page title="No such letter">
      <p>
        There is no letter of this kind. Letters that fit stand on each{' '}
        <Link to="/applications" className="link">
          application's page
        </Link>
        .
      </p>
    </Page>
  )
}
