/** The blocks of a method's text as elements of the page. */
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { Block, Inline } from '#web/lib/method-document.ts'
import { ScrollArea } from '#web/ui/scroll-area.tsx'

/** A text never changes while it stands there, so that a place in it is a key. */
const keyed = <T,>(list: readonly T[]) => list.map((one, at) => ({ key: `${at}`, one }))

export function MethodBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className="grid grid-cols-1 gap-4">
      {keyed(blocks).map(({ key, one }, at) => (
        <BlockOf key={key} block={one} number={numberOf(blocks, at)} />
      ))}
    </div>
  )
}

/** Which of its kind it is on the page, from 1: what a screen reader calls it by. */
function numberOf(blocks: readonly Block[], at: number): number {
  return blocks.slice(0, at + 1).filter(({ kind }) => kind === blocks[at]?.kind).length
}

function BlockOf({ block, number }: { readonly block: Block; readonly number: number }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h2 className="mt-5 text-lg font-semibold">
          <Words inlines={block.inlines} />
        </h2>
      )
    case 'paragraph':
      return (
        <p className="max-w-[65ch]">
          <Words inlines={block.inlines} />
        </p>
      )
    case 'formula':
      return (
        <ScrollArea label={`Formula ${number}`} className="rounded-chip bg-sunken px-4 py-3">
          <pre className="font-serif text-base">{block.text}</pre>
        </ScrollArea>
      )
    case 'list':
      return <Items block={block} />
    case 'table':
      return <Table block={block} label={`Table ${number}`} />
  }
}

function Items({ block }: { readonly block: Extract<Block, { kind: 'list' }> }) {
  const items = keyed(block.items).map(({ key, one }) => (
    <li key={key}>
      <MethodBlocks blocks={one} />
    </li>
  ))
  const look = 'grid max-w-[65ch] gap-2 pl-6'
  return block.isOrdered ? (
    <ol className={`${look} list-decimal`}>{items}</ol>
  ) : (
    <ul className={`${look} list-disc`}>{items}</ul>
  )
}

type TableProps = { readonly block: Extract<Block, { kind: 'table' }>; readonly label: string }

function Table({ block, label }: TableProps) {
  return (
    <ScrollArea label={label}>
      <table className="w-full border-collapse text-left text-sm">
        <thead>
          <tr className="border-b border-line-strong">
            {keyed(block.heads).map(({ key, one }) => (
              <Head key={key} inlines={one} />
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(block.rows).map(({ key, one }) => (
            <tr key={key} className="border-b border-line align-top">
              {keyed(one).map((cell) => (
                <td key={cell.key} className="py-2 pr-5">
                  <Words inlines={cell.one} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

/** The corner of a table heads nothing. */
function Head({ inlines }: { readonly inlines: readonly Inline[] }) {
  if (inlines.length === 0) return <td />
  return (
    <th scope="col" className="py-2 pr-5 align-bottom font-semibold">
      <Words inlines={inlines} />
    </th>
  )
}

function Words({ inlines }: { readonly inlines: readonly Inline[] }) {
  return keyed(inlines).map(({ key, one }) => (
    <Fragment key={key}>
      <Word inline={one} />
    </Fragment>
  ))
}

function Word({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'code':
      return <code className="text-[0.92em] break-words">{inline.text}</code>
    case 'strong':
      return (
        <strong className="font-semibold">
          <Words inlines={inline.inlines} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Words inlines={inline.inlines} />
        </em>
      )
    case 'method':
      return (
        <Link to="/methods/$name" params={{ name: inline.name }} className="link">
          {inline.text}
        </Link>
      )
  }
}
