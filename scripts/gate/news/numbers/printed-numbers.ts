import type { Language } from '../../../../src/schemas/bilingual.ts'

/** What a number counts, as far as the words around it tell. */
export type PrintedUnit = 'percent' | 'points' | 'people' | 'families' | 'rupiah'

/** A number as a text prints it. */
export type PrintedNumber = {
	text: string
	value: number
	/** Half of its last digit: what is printed may differ from the figure by so much. */
	tolerance: number
	unit: PrintedUnit | null
	/** Where it begins in the text. */
	index: number
}

/** Group, then decimal sign, then the words for great numbers, of a language. */
const writing = {
	id: { group: '\\.', decimal: ',', great: { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 } },
	en: { group: ',', decimal: '\\.', great: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 } },
} as const

/** What follows a number; "poin persen" before "persen". */
const followed: readonly (readonly [PrintedUnit, RegExp])[] = [
	['points', /^[\s\u00a0]*(?:poin|(?:percentage )?points?)\b/i],
	['percent', /^[\s\u00a0]*(?:%|persen\b|percent\b|per cent\b)/i],
	['people', /^[\s\u00a0]+(?:orang|jiwa|penduduk|people|persons|residents)\b/i],
	['families', /^[\s\u00a0]+(?:keluarga|KK|KPM|famil(?:y|ies)|households)\b/i],
]

/** "about 188,000" is rounded as far as its noughts go. */
const rounded =
	/(?:sekitar|kira-kira|kurang lebih|hampir|lebih dari|nyaris|about|around|nearly|almost|roughly|more than|over|some)[\s\u00a0]+(?:Rp[\s\u00a0]?)?$/i

/** Before a number that is a time of day, a law, a page or a version: it counts nothing. */
const counting =
	/\b(?:pukul|jam|pkl\.?|nomor|no\.?|pasal|ayat|bab|halaman|versi|article|section|page|version|chapter)[\s\u00a0]*$/i

const clock = /^[\s\u00a0]*(?:WIB|WITA|WIT|[ap]\.?m\b)/

/**
 * The figures in a text: numbers with groups of thousands or with decimals, and whole percentages. Years, dates,
 * times, codes of areas, articles of laws and small counts ("18 desa", "ten delegates") are no figures.
 */
export function printedNumbers(text: string, language: Language): PrintedNumber[] {
	const { group, decimal, great } = writing[language]
	const pattern = new RegExp(`\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d+)?|\\d+(?:${decimal}\\d+)?`, 'g')
	const word = new RegExp(`^[\\s\\u00a0]+(${Object.keys(great).join('|')})\\b`, 'i')
	return [...text.matchAll(pattern)].flatMap(({ 0: printed, index }): PrintedNumber[] => {
		const [before, after] = [text.slice(0, index), text.slice(index + printed.length)]
		if (isPart(before, after) || counting.test(before.slice(-24)) || clock.test(after)) return []
		const [whole, greatWord] = word.exec(after) ?? []
		const unit = unitOf(before, whole ? after.slice(whole.length) : after)
		const isFigure = new RegExp(`${group}|${decimal}`).test(printed) || (unit === 'percent' && !whole) || greatWord
		if (!isFigure) return []
		const factor = greatWord ? (great[greatWord.toLowerCase() as keyof typeof great] ?? 1) : 1
		const plain = printed.replaceAll(new RegExp(group, 'g'), '').replace(',', '.')
		const shown = whole ? `${printed}${whole}` : printed
		return [{ text: shown, value: Number(plain) * factor, tolerance: lastDigit(plain, before) * factor, unit, index }]
	})
}

/** True inside a code, a date, a version or a longer row of digits: 35.26.01, 12/11, 4.0.1, 3A. */
function isPart(before: string, after: string): boolean {
	return /[\p{L}\d_][.,:/-]?$/u.test(before.replace(/Rp$/, '')) || /^(?:[.,:/]\d|[\p{L}_]|-\p{L})/u.test(after)
}

function unitOf(before: string, after: string): PrintedUnit | null {
	if (/Rp[\s\u00a0]?$/.test(before)) return 'rupiah'
	return followed.find(([, pattern]) => pattern.test(after))?.[0] ?? null
}

/** Half of the last digit told; of a number said to be rough, as much as its noughts leave open. */
function lastDigit(plain: string, before: string): number {
	const decimals = plain.split('.')[1]?.length ?? 0
	const noughts = decimals === 0 && rounded.test(before) ? (/0*$/.exec(plain)?.[0].length ?? 0) : 0
	return noughts > 0 ? 10 ** noughts : 0.5 * 10 ** -decimals
}
