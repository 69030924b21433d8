const decimal = String.raw`-?\d{1,3}[.,]\d{4,}`
const pair = new RegExp(
	String.raw`(?<![\d.,])(${decimal})\s?(?:[,;|/]|\s|lon|lng|bujur|bt|lat|:|=|°){1,10}\s?(${decimal})`,
	'gi',
)
const degrees = /\b\d{1,2}\s?°\s?\d{1,2}\s?['′]\s?\d{1,2}(?:[.,]\d+)?\s?(?:["″]|['′]{2})?\s?(?:LS|LU|S|N)\b/gi
const mapLink = /\b(?:maps\.app\.goo\.gl|goo\.gl\/maps|maps\.google\.[a-z.]+\/\?q=)/gi

/** Places of points on a map fine enough to find a house: pairs with four decimals in Indonesia, or seconds. */
export function gpsCoordinates(text: string): number[] {
	const pairs = [...text.matchAll(pair)].filter(([, a = '', b = '']) => isInIndonesia(toNumber(a), toNumber(b)))
	return [...pairs, ...text.matchAll(degrees)].map(({ index }) => index)
}

/** Places of links that open a point on a map. */
export function mapLinks(text: string): number[] {
	return text.includes('goo') ? [...text.matchAll(mapLink)].map(({ index }) => index) : []
}

function isInIndonesia(a: number, b: number): boolean {
	return (isLatitude(a) && isLongitude(b)) || (isLatitude(b) && isLongitude(a))
}

function isLatitude(value: number): boolean {
	return value >= -11.5 && value <= 6.5
}

function isLongitude(value: number): boolean {
	return value >= 94.5 && value <= 141.5
}

function toNumber(text: string): number {
	return Number(text.replace(',', '.'))
}
