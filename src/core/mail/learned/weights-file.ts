/**
 * The weights of the learned models as they lie beside the code: JSON by Brotli, which takes back
 * what base64 adds within. Read when they are first asked for: a command that reads no mail loads
 * none, and their text does not stay in memory. The WebAssembly that runs them lies
 * there too. The one place of the core that reads files.
 */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type { PackedGlossary } from './glossary.ts'
import type { LastLook } from './last-look.ts'
import type { PackedClassifier, PackedModel, PackedTagger } from './packed-model.ts'
import type { PackedNameNetwork, PackedRecurrent } from './packed-recurrent.ts'

type Files = {
  readonly kind: PackedClassifier
  readonly reason: PackedClassifier
  readonly after: PackedClassifier
  readonly round: PackedClassifier
  readonly glossary: PackedGlossary
  readonly 'kind-recurrent': PackedRecurrent
  readonly 'kind-recurrent-second': PackedRecurrent
  readonly 'kind-together': LastLook
  readonly names: PackedTagger
  readonly 'names-recurrent': PackedNameNetwork
  readonly choice: PackedModel
}
export type WeightsName = keyof Files
export type WeightsOf<Name extends WeightsName> = Files[Name]

export const weightsFile = (name: WeightsName): URL =>
  new URL(`./weights/${name}.json.br`, import.meta.url)

/** @throws where the file is not there or cannot be read */
export const packedWeights = <Name extends WeightsName>(name: Name): WeightsOf<Name> =>
  JSON.parse(brotliDecompressSync(readFileSync(weightsFile(name))).toString()) as WeightsOf<Name>

/** The code that row-sums.ts runs, compiled from row-sums.wat. */
export const rowSumsCode = (): Uint8Array =>
  readFileSync(new URL('./row-sums.wasm', import.meta.url))
