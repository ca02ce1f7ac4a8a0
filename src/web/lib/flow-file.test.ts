import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { fileSize, flowSvg } from './flow-file.ts'
import type { FlowDrawing } from './flow-layout.ts'

const DRAWING: FlowDrawing = {
  width: 100,
  height: 50,
  fontSize: 16,
  links: [{ id: 'a b', path: 'M0,5C5,5,5,9,10,9', width: 3.333333, tone: 'end' }],
  nodes: [{ id: 'a', x: 0, y: 1, width: 10, height: 20, tone: 'stage-1' }],
  labels: [{ id: 'a', x: 3, y: 4, anchor: 'start', text: 'Mine & <yours>', isStrong: true }],
}
const FILE = { drawing: DRAWING, heading: 'Search, "mine" & yours', sentence: '1 < 2.' }

/** Tags that stand open, and the text, as an XML reader meets them. */
function read(xml: string) {
  const open: string[] = []
  const text: string[] = []
  let elements = 0
  const parser = new Parser(
    {
      onopentag: (name) => {
        elements += 1
        open.push(name)
      },
      onclosetag: () => void open.pop(),
      ontext: (part) => void text.push(part),
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return { open, elements, text: text.join('') }
}

describe('the SVG file of the flow', () => {
  it('is whole, and holds heading, sentence and every shape', () => {
    const svg = flowSvg(FILE)
    const { open, elements, text } = read(svg)
    expect(open).toEqual([])
    expect(elements).toBe(12)
    expect(text).toContain('Search, "mine" & yours')
    expect(text).toContain('1 < 2.')
    expect(text).toContain('Mine & <yours>')
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="156" height="160"/)
    expect(fileSize(DRAWING)).toEqual({ width: 156, height: 160 })
  })
  it('fetches nothing: no link, no style sheet, no script', () => {
    const svg = flowSvg(FILE).replace('xmlns="http://www.w3.org/2000/svg"', '')
    expect(svg).not.toMatch(/https?:|href|url\(|@import|<script|<style/)
  })
})
