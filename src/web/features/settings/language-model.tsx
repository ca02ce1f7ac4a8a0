/** The optional language model: off, or named; what was sent to it. */
import type { ModelView } from '#contracts/second-opinion.ts'
import { ModelForm } from '#web/features/settings/model-form.tsx'
import { SentMails } from '#web/features/settings/sent-mails.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Disclosure } from '#web/ui/disclosure.tsx'

export function LanguageModel({ view }: { readonly view: ModelView }) {
  const { named } = view
  return (
    <div className="grid gap-4">
      {named ? <On view={view} named={named} /> : <Off />}
      <SentMails view={view} />
    </div>
  )
}

function Off() {
  return (
    <>
      <p className="max-w-[60ch]">
        Off. Mails that cannot be read for sure wait under Review. If you like, a language model can
        be asked about them, and for another wording of a letter: best one on this computer, such as
        Ollama or llama.cpp.
      </p>
      <p className="max-w-[60ch] text-sm text-soft">
        It is asked only about what you choose, after you have seen what goes: of a mail the
        subject, who sent it, and the newest text, without your name, addresses and links; of a
        letter its text, without the names that are known. What it answers is held against the mail
        or letter, and enters nothing by itself.
      </p>
      <ModelForm view={null} />
    </>
  )
}

type Named = NonNullable<ModelView['named']>

function On({ view, named }: { readonly view: ModelView; readonly named: Named }) {
  const off = useAct(api.switchModelOff, {
    said: 'Switched off. Its address, name and key are forgotten.',
  })
  return (
    <>
      <p className="max-w-[60ch] break-words">
        On: <strong>{named.name}</strong> at <code className="break-all">{named.address}</code>. A
        mail or letter goes there only after you have seen what goes, and said yes.
        {view.hasKey && ` Its key lies ${view.keyLiesIn}.`}
      </p>
      <div>
        <Button disabled={off.isPending} onClick={() => off.mutate(undefined)}>
          Switch it off
        </Button>
      </div>
      <Disclosure summary="Name another model, or try the connection">
        <ModelForm key={named.address} view={view} />
      </Disclosure>
    </>
  )
}
