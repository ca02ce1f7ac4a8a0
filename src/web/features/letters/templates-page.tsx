/** The person's own templates: read, kept, changed and taken out; each can be taken back. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TemplatesView, TemplateView } from '#contracts/drafts.ts'
import { TemplateForm } from '#web/features/letters/template-form.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { useFocusAfter } from '#web/lib/lost-focus.ts'
import { queries } from '#web/lib/queries.ts'
import { Button } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function TemplatesPage() {
  const templates = useQuery(queries.templates())
  return (
    <Page title="Your own templates">
      <Loaded query={templates}>{(view) => <Templates view={view} />}</Loaded>
    </Page>
  )
}

/** `null`: none is written; a new one has no id. */
type Written = { readonly template: TemplateView | null } | null

function Templates({ view: { templates, slots } }: { readonly view: TemplatesView }) {
  const [written, write] = useState<Written>(null)
  const part = useFocusAfter<HTMLDivElement>(`${templates.length} ${written !== null}`)
  return (
    <div ref={part} className="grid gap-6">
      {templates.length === 0 && written === null && (
        <Empty words="A letter you write often can stand here, with slots such as {employer} that each application fills." />
      )}
      {templates.length > 0 && (
        <ul className="border-t border-line">
          {templates.map((template) => (
            <li key={template.id} className="border-b border-line py-4">
              <Template template={template} edit={() => write({ template })} />
            </li>
          ))}
        </ul>
      )}
      {written === null ? (
        <div>
          <Button look="primary" data-next-focus onClick={() => write({ template: null })}>
            Write a template
          </Button>
        </div>
      ) : (
        <TemplateForm
          key={written.template?.id ?? 'new'}
          template={written.template}
          slots={slots}
          close={() => write(null)}
        />
      )}
    </div>
  )
}

function Template({
  template,
  edit,
}: {
  readonly template: TemplateView
  readonly edit: () => void
}) {
  const { id, name, subject, body } = template
  const drop = useAct(() => api.dropTemplate(id), { said: `“${name}” is out.` })
  return (
    <>
      <h2 className="font-semibold">{name}</h2>
      {subject && <p className="text-sm text-soft">Subject: {subject}</p>}
      <p className="mt-2 max-w-[65ch] wrap-anywhere whitespace-pre-wrap">{body}</p>
      <div className="-ml-3 flex flex-wrap">
        <Button look="plain" aria-label={`Change: ${name}`} onClick={edit}>
          Change
        </Button>
        <Button
          look="plain"
          aria-label={`Take out: ${name}`}
          disabled={drop.isPending}
          onClick={() => drop.mutate(undefined)}
        >
          Take out
        </Button>
      </div>
    </>
  )
}
