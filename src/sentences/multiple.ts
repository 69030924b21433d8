import { formatNumber, roundTo } from '../format/number.ts'
import type { Bilingual, Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { withReservations } from './figure.ts'
import { numberWord } from './number-word.ts'
import { mayCompare, type Speech } from './speak.ts'
import { ABOUT_WITHIN, DECIMAL_FROM, LEVEL_WITHIN, NEARLY_UP_TO, NEARLY_WITHIN } from './thresholds.ts'

/** A multiple that has words of its own, and the words that stand before "angka Jawa Timur". */
type Anchor = { ratio: number; words: Bilingual }

const LARGEST_WORD = 10

const anchors: readonly Anchor[] = [
	{ ratio: 1 / 4, words: { id: 'seperempat', en: 'a quarter of' } },
	{ ratio: 1 / 3, words: { id: 'sepertiga', en: 'a third of' } },
	{ ratio: 1 / 2, words: { id: 'setengah', en: 'half' } },
	{ ratio: 2 / 3, words: { id: 'dua pertiga', en: 'two thirds of' } },
	{ ratio: 3 / 4, words: { id: 'tiga perempat', en: 'three quarters of' } },
	{ ratio: 3 / 2, words: { id: 'satu setengah kali', en: 'one and a half times' } },
	{ ratio: 2, words: { id: 'dua kali', en: 'twice' } },
	...Array.from({ length: LARGEST_WORD - 2 }, (_, index) => ({
		ratio: index + 3,
		words: { id: `${numberWord(index + 3, 'id')} kali`, en: `${numberWord(index + 3, 'en')} times` },
	})),
]

/**
 * A figure as a multiple of another area's: "sekitar dua kali angka Jawa Timur", "hampir setengah angka …", "setara
 * dengan angka …". `null` where no words fit within the limits, where one of the two may not be compared, and for
 * indices, whose zero is no absence. "Angka Jawa Timur" is the province's own figure, never an average of its areas.
 */
export function sayMultiple(
	own: Speech,
	other: Speech,
	otherName: string,
	indicator: Indicator,
	language: Language,
): string | null {
	if (!mayCompare(own) || !mayCompare(other) || indicator.measure === 'index' || indicator.measure === 'category')
		return null
	const [value, base] = [roundTo(own.value, indicator.decimals), roundTo(other.value, indicator.decimals)]
	if (value <= 0 || base <= 0) return null
	const words = value === base ? sameWords[language] : wordsOf(value, base, roundingOf(indicator), language)
	if (words === null) return null
	const figure = language === 'id' ? `angka ${otherName}` : `the figure of ${otherName}`
	return withReservations(`${words} ${figure}`, [own, other], language)
}

const sameWords: Bilingual = { id: 'sama dengan', en: 'the same as' }
const levelWords: Bilingual = { id: 'setara dengan', en: 'level with' }

/** How far a printed figure may lie from the exact one: half of its last digit; whole counts are exact. */
function roundingOf({ decimals }: Indicator): number {
	return decimals === 0 ? 0 : 0.5 / 10 ** decimals
}

/** The words that hold for the printed figures and for all exact ones that print alike; `null` where they differ. */
function wordsOf(value: number, base: number, rounding: number, language: Language): string | null {
	const said = [
		sayRatio(value, base, language),
		sayRatio(value - rounding, base + rounding, language),
		sayRatio(value + rounding, base - rounding, language),
	]
	return new Set(said).size === 1 ? (said[0] ?? null) : null
}

function sayRatio(value: number, base: number, language: Language): string | null {
	if (Math.abs(value - base) <= LEVEL_WITHIN * Math.max(value, base)) return levelWords[language]
	const ratio = value / base
	const about = anchors.find((anchor) => Math.abs(ratio / anchor.ratio - 1) <= ABOUT_WITHIN)
	if (about) return `${language === 'id' ? 'sekitar' : 'about'} ${about.words[language]}`
	const near = anchors.find((anchor) => isNear(ratio, anchor.ratio))
	if (near) return `${nearWord(ratio < near.ratio)[language]} ${near.words[language]}`
	if (ratio < DECIMAL_FROM) return null
	const number = formatNumber(ratio, ratio < LARGEST_WORD ? 1 : 0, language)
	return language === 'id' ? `sekitar ${number} kali` : `about ${number} times`
}

/** Near a half or a whole number of times: "hampir setengah", "lebih dari dua kali". */
function isNear(ratio: number, anchor: number): boolean {
	const plain = anchor === 1 / 2 || (Number.isInteger(anchor) && anchor <= NEARLY_UP_TO)
	return plain && Math.abs(ratio / anchor - 1) <= NEARLY_WITHIN
}

function nearWord(isBelow: boolean): Bilingual {
	return isBelow ? { id: 'hampir', en: 'nearly' } : { id: 'lebih dari', en: 'more than' }
}
