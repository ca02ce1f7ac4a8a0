/** A fraction 0..1 and the band around it. */
export type Band = { readonly mean: number; readonly low: number; readonly high: number }
