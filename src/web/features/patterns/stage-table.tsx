/** The stage rates as numbers, with the source of what is usual. */
import { bandWords } from '#web/lib/odds-words.ts'
import { passageWords, type StageRate } from '#web/lib/stage-words.ts'
import { ScrollArea } from '#web/ui/scroll-area.tsx'

const HEADS = ['Stage', 'Entered', 'Went on', 'Waiting', 'Your rate', 'Usual', 'Source']

export function StageTable({ stages }: { readonly stages: readonly StageRate[] }) {
  return (
    <ScrollArea label="Stage rates as a table">
      <table className="w-full border-collapse text-left text-sm">
        <thead>
          <tr className="border-b border-line-strong">
            {HEADS.map((head) => (
              <th key={head} scope="col" className="py-2 pr-6 font-semibold whitespace-nowrap">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <tr key={stage.from} className="border-b border-line align-top">
              <th scope="row" className="py-2 pr-6 font-semibold">
                {passageWords(stage)}
              </th>
              {[stage.entered, stage.passed, stage.waiting].map((count, at) => (
                <td key={HEADS[at + 1]} className="py-2 pr-6">
                  {count}
                </td>
              ))}
              <td className="py-2 pr-6 whitespace-nowrap">{bandWords(stage.rate, 100)}</td>
              <td className="py-2 pr-6 whitespace-nowrap">{bandWords(stage.usual, 100)}</td>
              <td className="min-w-56 py-2 text-soft">{stage.usual.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
