/** Colours of the flow where no style sheet reaches: in a file. Data only. */
import type { FlowTone } from '#web/lib/flow-layout.ts'

/** Those of tokens.css, light; tests/architecture/web-contrast.test.ts holds them together. */
export const FILE_COLOURS: Readonly<Record<FlowTone | 'paper' | 'ink' | 'soft', string>> = {
  paper: '#faf6ef',
  ink: '#25211c',
  soft: '#5f574c',
  'stage-1': '#b79bb3',
  'stage-2': '#9a7896',
  'stage-3': '#7c5878',
  'stage-4': '#5d3d5a',
  'stage-5': '#40263e',
  end: '#8b8172',
}
export const BAND_OPACITY: Readonly<Record<'stage' | 'end', number>> = { stage: 0.55, end: 0.32 }
