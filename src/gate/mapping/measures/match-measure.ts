import type { MappingIndicator, MappingRegisters } from '../understanding.ts'
import { countWords, isCommon, isLayoutName, isLayoutWord, measureWords } from './measure-words.ts'
import { longestHits, type PhraseHit, phraseIndex, phrasesIn } from './phrases.ts'
import { fitsUnit, isUnitWord, type UnitSaid, unitSaid } from './unit-words.ts'

/** What a text names of the indicators of the register. */
export type MeasureMatch = {
	/** Indicators it may name, the likeliest first; one alone where `sure`. */
	indicators: readonly MappingIndicator[]
	/** One indicator, and nothing else said that could make it another. */
	sure: boolean
	/** Named by common words alone: the title has to say the same. */
	weak: boolean
	/** All its names are common words ("Jumlah Penduduk"): a title about something else puts it in doubt. */
	common: boolean
	/** Indicators that a part of a longer name says, the longest first: "penduduk miskin" in "persentase penduduk miskin". */
	nested: readonly MappingIndicator[]
	/** The text counts as well as it measures: "Jumlah dan Persentase …". */
	alsoCounts: boolean
	/** Words that are no part of a name, a unit or a layout. */
	left: readonly string[]
	unit: UnitSaid
}

/**
 * Names of areas are no part of a measure: a judge of words that the table or its title has used for areas.
 */
export type IsPlaceWord = (word: string) => boolean

/**
 * Which indicator a text without periods names: by its longest phrases, held against the unit it says. A title may speak
 * of several measures, each in its unit: there any unit goes.
 */
export function matchMeasure(
	text: string,
	{ indicators }: Pick<MappingRegisters, 'indicators'>,
	isPlace: IsPlaceWord,
	anyUnit = false,
): MeasureMatch {
	const index = phraseIndex(indicators)
	const tries = withoutBrackets(text).map((words) =>
		matchWords(words, indicators, phrasesIn(words, index), isPlace, anyUnit),
	)
	const unit = unitSaid(measureWords(text))
	const [first] = tries.map((match) => ({ ...match, unit })).sort((a, b) => rank(b) - rank(a))
	return (
		first ?? { indicators: [], sure: false, weak: false, common: false, nested: [], alsoCounts: false, left: [], unit }
	)
}

const rank = ({ sure, weak, indicators, left }: MeasureMatch) =>
	(sure ? 100 : 0) - (weak ? 10 : 0) + (indicators.length > 0 ? 20 : 0) - left.length

/** The words with what stands in brackets, and without. */
function withoutBrackets(text: string): string[][] {
	const forms = bracketForms(text)
	return [...forms, ...forms.map((words) => words.filter((word) => !isLayoutName(word)))]
}

function bracketForms(text: string): string[][] {
	const whole = measureWords(text)
	const outside = measureWords(text.replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' '))
	const inside = measureWords((text.match(/\([^)]*\)?|\[[^\]]*\]?/g) ?? []).join(' '))
	if (outside.length === 0 || inside.length === 0) return [whole]
	// What a bracket says beside a unit is said of the measure: "(Laki-laki)".
	return inside.every((word) => isUnitWord(word) || isLayoutWord(word)) ? [whole, outside] : [whole]
}

type Judged = Omit<MeasureMatch, 'unit'>

function matchWords(
	words: readonly string[],
	indicators: readonly MappingIndicator[],
	hits: readonly PhraseHit[],
	isPlace: IsPlaceWord,
	anyUnit: boolean,
): MeasureMatch {
	const unit = unitSaid(words)
	const named = new Map(indicators.map((indicator) => [indicator.id, indicator]))
	const fitting = hits.filter(({ phrase }) => {
		const indicator = named.get(phrase.indicator)
		return indicator !== undefined && (anyUnit || fitsUnit(unit, indicator.unit, indicator.measure))
	})
	const usable = fitting.length > 0 ? fitting : hits
	const longest = longestHits(usable)
	const covered = new Set(longest.flatMap(({ from, to }) => words.slice(from, to).map((_, at) => from + at)))
	const left = words.filter(
		(word, at) => !covered.has(at) && !isLayoutWord(word) && !isUnitWord(word) && !isPlace(word),
	)
	const ids = [...new Set(longest.toSorted(byLength).map(({ phrase }) => phrase.indicator))]
	const found = ids.flatMap((id) => named.get(id) ?? [])
	const [only] = found
	const alsoCounts =
		only !== undefined && only.measure !== 'count' && words.some((word, at) => !covered.has(at) && countWords.has(word))
	const own = found.length === 1 && only ? ownWords(only) : null
	return {
		...judge(found, own ? left.filter((word) => !own.has(word)) : left, fitting.length > 0 && !alsoCounts),
		common: longest.length > 0 && longest.every(({ phrase }) => isCommon(phrase.words)),
		nested: [...new Set(hits.toSorted(byLength).flatMap(({ phrase }) => named.get(phrase.indicator) ?? []))],
		alsoCounts,
		weak: longest.length > 0 && longest.every(({ phrase }) => phrase.weak),
		unit,
	}
}

/** Words of all names of an indicator: beside one of its names they say nothing new. */
export function ownWords({
	id,
	name,
	short,
	synonyms,
	theme = '',
	themeEnglish = '',
}: MappingIndicator): ReadonlySet<string> {
	return new Set([theme, themeEnglish, id, name.id, name.en, short.id, short.en, ...synonyms].flatMap(measureWords))
}

const byLength = (a: PhraseHit, b: PhraseHit) => b.to - b.from - (a.to - a.from)

function judge(
	indicators: readonly MappingIndicator[],
	left: readonly string[],
	fits: boolean,
): Pick<Judged, 'indicators' | 'left' | 'sure'> {
	return { indicators, left, sure: indicators.length === 1 && left.length === 0 && fits }
}
