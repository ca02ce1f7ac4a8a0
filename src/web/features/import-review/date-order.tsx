/** The one thing about dates that only the person can tell. */
import type { FileReport } from '#contracts/views.ts'

type Order = 'day-first' | 'month-first'
type DateOrderProps = {
  readonly question: NonNullable<FileReport['questions']>[number]
  readonly chosen: Order | null
  readonly choose: (order: Order) => void
}

const ORDERS: readonly { readonly order: Order; readonly text: string }[] = [
  { order: 'day-first', text: 'Day first: 3/4 is 3 April' },
  { order: 'month-first', text: 'Month first: 3/4 is 4 March' },
]

export function DateOrder({ question, chosen, choose }: DateOrderProps) {
  return (
    <fieldset className="rounded-card border border-line-strong bg-surface p-5">
      <legend className="px-1 font-semibold">Which comes first, the day or the month?</legend>
      <p className="mb-2 max-w-[60ch]">
        {question.columns.join(', ')}: {question.samples.join(', ')} can be read both ways.
      </p>
      {ORDERS.map(({ order, text }) => (
        <label key={order} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name={`order-${question.columns.join()}`}
            className="size-5 accent-accent"
            checked={chosen === order}
            onChange={() => choose(order)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  )
}
