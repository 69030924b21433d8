const few = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan'
/** A number as people write one: in digits, in words, or in Roman numerals. */
const number = String.raw`(?:\d{1,3}|(?:se|(?:${few})\s)(?:puluh|belas)(?:\s(?:${few}))?|sepuluh|${few}|[IVX]{1,5})`
const houseWord = String.raw`(?:no|nomor|nmr|nomer|rumah)\b\.?`
const way = `(?:dusun|dsn|blok|kampung|kp|gang|gg|lorong|jalan|jln|jl|perum|perumahan|komplek|kompleks|lingkungan)`
const block = String.raw`(?:[a-z]\s?[-/]?\s?)?`

const spelled = (source: string) => new RegExp(source, 'gi')

/** `RT 03`, `R.T. III`, `rt03rw02`, `erte tiga`, `Rukun Tetangga 3`. */
const neighbourhood = spelled(
	String.raw`(?<![a-z])(?:R\.?[TW]|er[tw]e|rukun (?:tetangga|warga))(?:\s?[.:/-]{1,2})?\s?(?:R[TW]\s?[.:/]?\s?)?(?:${number})(?![a-z\d])|\brt\d{1,3}rw\d{1,3}\b`,
)
/** `jalan mawar gang 3 nomor 7`, `dusun rekaan no. 12`. */
const house = spelled(
	String.raw`\b${way}\b\.?\s?[^\n;]{1,60}?,?\s?\b(?:no|nomor|nmr|nomer)\b\.?\s?${block}${number}\s?[a-z]?\b`,
)
/** `rumah no 7`, `nomor rumah 12`. */
const houseAlone = spelled(String.raw`\b(?:rumah ${houseWord}|(?:no|nomor)\.? rumah)\s?${number}\b`)
/** `perumahan umpama blok d 12`. */
const estate = spelled(
	String.raw`\b(?:perum|perumahan|komplek|kompleks)\b\.?\s[^\n\d;]{1,40}?\bblok\s[a-z]\s?[-/]?\s?\d{1,3}\b`,
)
/** `jl mawar 12`; a length, a share or a count after `jalan` is no house number. */
const notAStreet =
	'sepanjang|desa|dusun|poros|usaha|tani|baru|rusak|tol|lintas|nasional|provinsi|kabupaten|kota|kecamatan|lingkungan|produksi|tengah|keluar|raya|arteri|beraspal|dengan|yang|pada|tahun|sekitar|ke|di|dari|dan|atau|sempit|buntu|paving|setapak'
const units = String.raw`(?!\s?(?:%|persen|percent|km|m\b|meter|ruas|unit|titik|tahun|desa|kali|pihak|orang|keluarga|lantai)|[.,]\d|\d)`
const street = spelled(
	String.raw`\b(?:jln?\b\.?|jalan|gg\b\.?|gang)\s(?!(?:${notAStreet})\b)[a-z][\w.']*\s(?:(?!(?:${notAStreet})\b)[a-z][\w.']*\s){0,3}\d{1,3}(?:\s?[a-z]\b)?${units}`,
)

/** Places of street addresses: RT or RW with a number, a street or hamlet with a house number. */
export function streetAddresses(text: string): number[] {
	if (!/\b(?:r\.?[tw]|rt\d|er[tw]e|rukun|no|nomor|blok|j(?:alan|ln?)|g(?:ang|g))/i.test(text)) return []
	return [neighbourhood, house, houseAlone, estate, street].flatMap((pattern) =>
		[...text.matchAll(pattern)].map(({ index }) => index),
	)
}
