/** A method's text, as it stands in docs/methods: readable offline, like every page. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { MethodBlocks } from '#web/features/methods/method-blocks.tsx'
import { methodPage } from '#web/lib/method-pages.ts'
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function MethodPage() {
  const { name } = useParams({ from: '/methods/$name' })
  const query = useQuery({
    queryKey: ['method', name],
    queryFn: () => methodPage(name),
    staleTime: 'static',
  })
  return (
    <Loaded query={query}>
      {(method) =>
        method === null ? (
          <Page title="No such method">
            <Empty words="There is no method of this name.">
              <BackToPatterns />
            </Empty>
          </Page>
        ) : (
          // A link from one method to the next begins at its top.
          <Page key={name} title={method.title} above={<BackToPatterns />}>
            <p className="mb-6 text-soft">
              How it is done, for whoever wants to check it: written for people who know statistics.
            </p>
            <MethodBlocks blocks={method.blocks} />
          </Page>
        )
      }
    </Loaded>
  )
}

function BackToPatterns() {
  return (
    <p className="mb-2">
      <Link to="/patterns" className="link inline-flex min-h-8 items-center">
        Back to Patterns
      </Link>
    </p>
  )
}
