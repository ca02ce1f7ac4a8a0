/** What a way of telling an employer gives: hits, sure or asked. */
import type { CompanyName } from './company-name.ts'
import type { KnownEmployers } from './known-employers.ts'

/** Position among the employers, and whether it is told for sure. */
export type Hit = { readonly employer: number; readonly isSure: boolean }

/** A way in which a name may be an employer's; nothing where it is not. */
export type Way = (known: KnownEmployers, name: CompanyName) => readonly Hit[]

/** One employer alone, or a question. */
export const sureIfOne = (places: readonly number[] = []): readonly Hit[] =>
  places.map((employer) => ({ employer, isSure: places.length === 1 }))

export const asked = (places: readonly number[] = []): readonly Hit[] =>
  places.map((employer) => ({ employer, isSure: false }))
