/**
 * What a zip may hold. Judged from its directory alone, before any member is opened; the reader
 * (zip-source.ts) then holds every member to the size that the directory gives.
 */
import { DomainError } from '#core/model/errors.ts'

/** What the directory says of one member. */
export type ZipMember = {
  readonly fileName: string
  readonly compressedSize: number
  readonly uncompressedSize: number
}

/** A careful export of years of single mails has some 100,000. */
const MOST_MEMBERS = 250_000
/** Mail and text shrink 2 to 20 times; deflate's utmost is 1,032. */
const MOST_RATIO = 200
/** Below this a high ratio does no harm: a file of blanks. */
const HARMLESS_BYTES = 10_000_000
/** Larger than any mailbox that a provider sells. */
const MOST_BYTES = 100_000_000_000

/** @throws DomainError `too-large` */
export function refuseTooMany(count: number, name: string): void {
  if (count <= MOST_MEMBERS) return
  refuse(name, `it holds ${count.toLocaleString('en')} files`)
}

/**
 * Refuses a zip that would unpack to far more than an export of mails or sheets ever does.
 *
 * @param fileBytes size of the zip itself
 * @throws DomainError `too-large`
 */
export function refuseBomb(members: readonly ZipMember[], fileBytes: number, name: string): void {
  const bytes = members.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  const packed = members.reduce((sum, { compressedSize }) => sum + compressedSize, 0)
  if (bytes > MOST_BYTES) refuse(name, `it would unpack to ${gigabytes(bytes)}`)
  // Members that share bytes: a known way to build bombs, and never a real export.
  if (packed > fileBytes) refuse(name, 'its parts overlap')
  if (isBlownUp(bytes, fileBytes)) refuse(name, `it would unpack to ${gigabytes(bytes)}`)
  const worst = members.find((member) => isBlownUp(member.uncompressedSize, member.compressedSize))
  if (worst)
    refuse(name, `"${worst.fileName}" in it would unpack to ${gigabytes(worst.uncompressedSize)}`)
}

const isBlownUp = (bytes: number, packed: number) =>
  bytes > HARMLESS_BYTES && bytes > packed * MOST_RATIO

const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(2)} GB`

function refuse(name: string, why: string): never {
  throw new DomainError(
    'too-large',
    `${name} was not opened: ${why}, which no export of mails or sheets does. If you trust it, unpack it yourself and import the folder.`,
    { file: name },
  )
}
