const neighbourhood = /\bR[TW]\s?[.:/]?\s?(?:R[TW]\s?[.:/]?\s?)?\d{1,3}\b/gi
const hamlet =
	/\b(?:dusun|dsn|blok|kampung|kp|gang|gg|jalan|jln|jl)\b\.?\s?[^\n\d,;]{1,40}?,?\s?\b(?:no|nomor|nmr)\b\.?\s?\d{1,3}\s?[a-z]?\b/gi
/** `Jl. Mawar 12`; a length, a share or a count after `jalan` is no house number. */
const street =
	/\b(?:[Jj][Ll][Nn]?\b\.?|JALAN|Jalan|[Gg][Gg]\b\.?|GANG|Gang)\s?(?:[A-Z][\w.']*\s){1,4}\d{1,3}[A-Za-z]?\b(?!\s?(?:%|persen|percent|km|m\b|meter|ruas|unit|titik|tahun|desa|kali)|[.,]\d)/g

/** Places of street addresses: RT or RW with a number, a street or hamlet with a house number. */
export function streetAddresses(text: string): number[] {
	return [neighbourhood, hamlet, street].flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index))
}
