/**
 * Bytes of a text file to text, when nobody says which encoding it is in.
 *
 * Order of trust: a byte order mark, UTF-16 by its NUL bytes, strict UTF-8, then windows-1252,
 * which is what Excel and old mail programs on Windows write. It never fails: whether the
 * result is worth reading is for the caller to say. Start reading at `decodeText`.
 */

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type DecodedText = {
  /** Without a byte order mark. Line ends are as they came. */
  readonly text: string
  readonly encoding: TextEncodingName
  /** Places that could not be read and hold U+FFFD now; 0 in a sound file. */
  readonly replaced: number
}

/** How much of the beginning is looked at for UTF-16; NULs show at once or never. */
const UTF_16_SAMPLE_BYTES = 4096

/**
 * Decodes a text of unknown encoding.
 *
 * UTF-8 with a few damaged bytes stays UTF-8 (most of its accents are sound, and reading it as
 * windows-1252 would spoil them all); the damaged places are counted in `replaced`.
 *
 * @param bytes   the whole file, or its beginning
 * @param options `cut`: the bytes are only a beginning, so that half a character at their end is
 *                no fault
 * @returns the text, the encoding it was read in, and how many places were unreadable
 * @example decodeText(new Uint8Array([0x63, 0x61, 0x66, 0xe9])).text // => 'café'
 */
export function decodeText(
  bytes: Uint8Array,
  options: { readonly cut?: boolean } = {},
): DecodedText {
  const stream = options.cut === true
  const wide = utf16Kind(bytes)
  if (wide) return counted(new TextDecoder(wide).decode(bytes, { stream }), wide)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return { text, encoding: 'utf-8', replaced: 0 }
  } catch {
    return damagedUtf8(bytes, stream) ?? windows1252(bytes)
  }
}

/** UTF-16 by its mark, or by NULs that stand on one side of the pairs alone. */
function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, UTF_16_SAMPLE_BYTES)
  const pairs = sample.length >> 1
  let first = 0
  let second = 0
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) first += 1
    if (sample[at + 1] === 0) second += 1
  }
  // Even a text in Cyrillic or Chinese has one in twenty: its commas, digits and line ends.
  const enough = Math.max(2, pairs / 20)
  if (second >= enough && second > 10 * first) return 'utf-16le'
  if (first >= enough && first > 10 * second) return 'utf-16be'
  return null
}

/** The text as UTF-8 where sound accents clearly outnumber damaged places, else `null`. */
function damagedUtf8(bytes: Uint8Array, stream: boolean): DecodedText | null {
  const text = new TextDecoder('utf-8').decode(bytes, { stream })
  let sound = 0
  let replaced = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) replaced += 1
    else if (unit > 0x7f) sound += 1
  }
  return sound > 3 * replaced ? { text, encoding: 'utf-8', replaced } : null
}

function windows1252(bytes: Uint8Array): DecodedText {
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    encoding: 'windows-1252',
    replaced: 0,
  }
}

function counted(text: string, encoding: TextEncodingName): DecodedText {
  return { text, encoding, replaced: text.split('\uFFFD').length - 1 }
}
