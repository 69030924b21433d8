const decimal = String.raw`-?\d{1,3}[.,]\d{4,}`
const between = String.raw`(?:[,;|/]|\s|longitude|long|lon|lng|bujur|bt|latitude|lat|lintang|ls|lu|:|=|°){1,12}`
const pair = new RegExp(String.raw`(?<![\d.,])(${decimal})\s?${between}\s?(${decimal})`, 'gi')

// The ordinal sign that people type for a degree is an o here.
const degree = String.raw`\b\d{1,3}\s?(?:°|o|d|derajat)\s?\d{1,2}`
const minute = String.raw`\s?(?:['′’]|m|menit)\s?`
const seconds = String.raw`\d{1,2}(?:[.,]\d+)?\s?(?:["″”]|['′’]{2}|s\b|detik)`
const degrees = [
	new RegExp(`${degree}${minute}${seconds}`, 'gi'),
	new RegExp(String.raw`${degree}[.,]\d{2,}\s?['′’]`, 'gi'),
]
/** Universal Transverse Mercator: zone, east and north in metres. */
const metres = /\b(?:4[6-9]|5[0-4])\s?[C-X]\s?\d{6}(?:[.,]\d+)?\s?(?:m?[ET])?[,;\s]{1,3}\d{6,7}\b/gi
/** An Open Location Code of 14 metres or less. */
const plusCode = /\b(?=[\dC-X]*[C-X])[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}\b/g

const signs = /[A-Za-z°'′’+]/

const mapLink =
	/\b(?:maps\.app\.goo\.gl|goo\.gl\/maps|maps\.google\.[a-z.]+\/|google\.[a-z.]{2,6}\/maps|openstreetmap\.org\/(?:\?mlat|#map)|waze\.com\/ul)/gi

/** Places of points on a map fine enough to find a house: pairs with four decimals in Indonesia, or seconds. */
export function gpsCoordinates(text: string): number[] {
	const pairs = [...text.matchAll(pair)].filter(([, a = '', b = '']) => isInIndonesia(toNumber(a), toNumber(b)))
	const others = signs.test(text) ? [...degrees, metres, plusCode].flatMap((one) => [...text.matchAll(one)]) : []
	return [...pairs, ...others].map(({ index }) => index)
}

/** Places of links that open a point on a map. */
export function mapLinks(text: string): number[] {
	return /goo|openstreetmap|waze/i.test(text) ? [...text.matchAll(mapLink)].map(({ index }) => index) : []
}

function isInIndonesia(a: number, b: number): boolean {
	return (isLatitude(a) && isLongitude(b)) || (isLatitude(b) && isLongitude(a))
}

/** South is written with a minus or with the word for it. */
function isLatitude(value: number): boolean {
	return Math.abs(value) <= 11.5
}

function isLongitude(value: number): boolean {
	return value >= 94.5 && value <= 141.5
}

function toNumber(text: string): number {
	return Number(text.replace(',', '.'))
}
