/** Letters that plates begin with, by region. */
const region = '(?:A[ABDEG]?|B[ABDEGHKLMNP]?|D[A-HK-NRSTW]?|E[ABD]?|K[BHTU]?|P[AB]?|[FGHLMNRSTWZ])'
const spoken = new RegExp(
	String.raw`\b(?:nopol|plat|polisi|motor|mobil|kendaraan|pikap|truk)\b[^\n\d]{0,20}?\b${region}\s?\d{1,4}\s?[A-Z]{1,3}\b`,
	'gi',
)
/** Four digits that are no year, between letters. */
const alone = new RegExp(String.raw`\b${region} (?!19|20)\d{4} [A-Z]{2,3}\b`, 'g')

/** Places of number plates: beside a word for a vehicle, or written as a whole. */
export function vehiclePlates(text: string): number[] {
	if (!/[A-Za-z]/.test(text)) return []
	return [...text.matchAll(spoken), ...text.matchAll(alone)].map(({ index }) => index)
}
