/**
 * The flow of a search as a file: an SVG text, or painted for a PNG. Always light, since it goes
 * onto paper and into other people's documents. Fonts are named, never fetched.
 */
import { BAND_OPACITY, FILE_COLOURS } from '#web/lib/flow-colours.ts'
import type { FlowDrawing, FlowLabel, FlowTone } from '#web/lib/flow-layout.ts'

const FONTS =
  "'Source Sans 3', 'Source Sans 3 Variable', system-ui, 'Segoe UI', Helvetica, Arial, sans-serif"
const MARGIN = 28
const HEADING = 54

export type FlowFile = {
  readonly drawing: FlowDrawing
  readonly heading: string
  /** For readers who do not see it. */
  readonly sentence: string
}

/** Size of the file in its own pixels. */
export function fileSize({ width, height }: FlowDrawing) {
  return { width: width + 2 * MARGIN, height: height + HEADING + 2 * MARGIN }
}

const bandOpacity = (tone: FlowTone) => BAND_OPACITY[tone === 'end' ? 'end' : 'stage']

/** A whole SVG document. */
export function flowSvg({ drawing, heading, sentence }: FlowFile): string {
  const { width, height } = fileSize(drawing)
  const bands = drawing.links.map(
    ({ path, width: band, tone }) =>
      `<path d="${path}" stroke="${FILE_COLOURS[tone]}" stroke-opacity="${bandOpacity(tone)}" stroke-width="${round(band)}"/>`,
  )
  const places = drawing.nodes.map(
    (node) =>
      `<rect x="${round(node.x)}" y="${round(node.y)}" width="${node.width}" height="${round(node.height)}" fill="${FILE_COLOURS[node.tone]}"/>`,
  )
  const words = drawing.labels.map(
    ({ x, y, anchor, text, isStrong }) =>
      `<text x="${x}" y="${y}" text-anchor="${anchor}"${isStrong ? ' font-weight="600"' : ''}>${escaped(text)}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONTS}">`,
    `<title>${escaped(heading)}</title>`,
    `<desc>${escaped(sentence)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${FILE_COLOURS.paper}"/>`,
    `<text x="${MARGIN}" y="${MARGIN + 22}" font-size="22" font-weight="600" fill="${FILE_COLOURS.ink}">${escaped(heading)}</text>`,
    `<g transform="translate(${MARGIN} ${MARGIN + HEADING})">`,
    `<g fill="none">${bands.join('')}</g>`,
    `<g>${places.join('')}</g>`,
    `<g font-size="${drawing.fontSize}" fill="${FILE_COLOURS.ink}">${words.join('')}</g>`,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

const round = (value: number) => Math.round(100 * value) / 100

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => ESCAPES[one] ?? one)

/** Twice as fine as the screen. */
const PNG_SCALE = 2

/** @returns a PNG, painted here: nothing is fetched and nothing leaves the page */
export async function flowPng({ drawing, heading }: FlowFile): Promise<Blob> {
  const { width, height } = fileSize(drawing)
  const canvas = document.createElement('canvas')
  canvas.width = PNG_SCALE * width
  canvas.height = PNG_SCALE * height
  const paint = canvas.getContext('2d')
  if (!paint) throw new Error('This browser cannot paint a picture.')
  paint.scale(PNG_SCALE, PNG_SCALE)
  paint.fillStyle = FILE_COLOURS.paper
  paint.fillRect(0, 0, width, height)
  paint.fillStyle = FILE_COLOURS.ink
  paint.font = `600 22px ${FONTS}`
  paint.fillText(heading, MARGIN, MARGIN + 22)
  paint.translate(MARGIN, MARGIN + HEADING)
  for (const { path, width: band, tone } of drawing.links) {
    paint.globalAlpha = bandOpacity(tone)
    paint.strokeStyle = FILE_COLOURS[tone]
    paint.lineWidth = band
    paint.stroke(new Path2D(path))
  }
  paint.globalAlpha = 1
  for (const node of drawing.nodes) {
    paint.fillStyle = FILE_COLOURS[node.tone]
    paint.fillRect(node.x, node.y, node.width, node.height)
  }
  paint.fillStyle = FILE_COLOURS.ink
  for (const label of drawing.labels) paintLabel(paint, label, drawing.fontSize)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('No picture came.'))),
      'image/png',
    )
  })
}

const ALIGNED = { start: 'left', middle: 'center', end: 'right' } as const

function paintLabel(paint: CanvasRenderingContext2D, label: FlowLabel, fontSize: number): void {
  paint.font = `${label.isStrong ? 600 : 400} ${fontSize}px ${FONTS}`
  paint.textAlign = ALIGNED[label.anchor]
  paint.fillText(label.text, label.x, label.y)
}
