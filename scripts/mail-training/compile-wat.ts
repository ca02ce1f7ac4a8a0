/** WebAssembly as it is written, compiled: the same bytes each time. */
import { readFileSync } from 'node:fs'
import wabt from 'wabt'

/** @throws where the text cannot be read or is no WebAssembly */
export async function compiledWat(file: URL): Promise<Uint8Array> {
  const { parseWat } = await wabt()
  const { buffer } = parseWat(file.pathname, readFileSync(file, 'utf8'), { simd: true }).toBinary(
    {},
  )
  return Uint8Array.from(buffer)
}
