import { findPeriods } from '../periods/find-periods.ts'
import type { TableContext } from '../table-context.ts'
import type { MappingIndicator } from '../understanding.ts'
import { type MeasureMatch, matchMeasure, ownWords } from './match-measure.ts'
import { isCommon, isLayoutWord, measureWords } from './measure-words.ts'
import { fitsUnit, isUnitWord, type UnitSaid, unitSaid } from './unit-words.ts'

/** What a column, or a row of a long table, measures. */
export type MeasureDecision = {
	/** `sure`: taken. `doubt`: asked, the likeliest first. `none`: nothing of the register is named. */
	state: 'sure' | 'doubt' | 'none'
	indicators: readonly MappingIndicator[]
	/** Places of the decimal point that the words say; `null` where they say none. */
	exponent: number | null
	/** A unit was written: nothing about the size of the numbers is left to guess. */
	unitSaid: boolean
}

type Texts = Pick<TableContext, 'registers' | 'titles' | 'sheetName' | 'fileName' | 'isPlace'>

/**
 * Which indicator a heading names: by itself, or together with the title where it says a period, a unit or a part
 * only. A title that speaks of something else puts a heading of common words in doubt.
 */
export function decideMeasure(heading: string, context: Texts): MeasureDecision {
	const { registers, isPlace } = context
	const text = findPeriods(heading).rest
	const own = matchMeasure(text, registers, isPlace)
	const around = own.sure && !own.weak && !own.common ? [] : surroundings(context)
	if (own.sure && !own.weak) {
		const isElse =
			own.common && isAboutElse(own, isFullName(own, text) ? surroundings({ ...context, fileName: '' }) : around)
		return isElse ? doubted(own, own.unit, context) : taken(own, own.unit, context)
	}
	if (own.sure) return support(own, around, context) ? taken(own, own.unit, context) : doubted(own, own.unit, context)
	if (saysNothing(text, isPlace)) return fromTitle(own.unit, around, context)
	for (const { text: title } of around) {
		for (const joined of [`${text} ${title}`, `${title} ${text}`]) {
			const match = matchMeasure(joined, registers, isPlace)
			const isMore = match.sure && !match.weak && reaches(match, text, isPlace)
			if (isMore) return taken(match, own.unit, context)
		}
	}
	if (own.indicators.length > 0) return { ...doubted(own, own.unit, context), state: own.weak ? 'none' : 'doubt' }
	return { state: 'none', indicators: [], exponent: own.unit.exponent, unitSaid: isSaid(own.unit) }
}

/** True where every word of the heading is part of a name of the indicator, or of none: nothing of it is passed over. */
function reaches(
	{ indicators: [indicator] }: MeasureMatch,
	heading: string,
	isPlace: TableContext['isPlace'],
): boolean {
	if (!indicator) return false
	const names = [indicator.name.id, indicator.name.en, indicator.short.id, indicator.short.en, ...indicator.synonyms]
	const own = new Set(names.flatMap(measureWords))
	return measureWords(heading).every((word) => own.has(word) || isLayoutWord(word) || isUnitWord(word) || isPlace(word))
}

/** The heading is the very name of the register: then the name of a file, which may be anything, does not speak against it. */
function isFullName({ indicators: [own] }: MeasureMatch, heading: string): boolean {
	const said = measureWords(heading.replace(/\([^)]*\)/g, ' ')).filter((word) => !isLayoutWord(word))
	return own !== undefined && said.join(' ') === measureWords(own.name.id).join(' ')
}

/** The lines around say something, and nothing of this indicator or of the words it is made of. */
function isAboutElse({ indicators: [own] }: MeasureMatch, around: readonly Around[]): boolean {
	if (!own || around.length === 0) return false
	const names = new Set([own.name.id, own.name.en, ...own.synonyms].flatMap(measureWords))
	const kin = ownWords(own)
	return !around.some(({ text, match }) => {
		const saysPart = match.indicators.length > 0 && match.left.length === 0
		const isKin = match.left.length > 0 && match.left.every((word) => kin.has(word) || kin.has(stem(word)))
		return match.nested.includes(own) || isKin || (saysPart && measureWords(text).some((word) => names.has(word)))
	})
}

/** "kependudukan" is about what "penduduk" counts. */
const stem = (word: string) => word.replace(/^ke(.{4,})an$/, '$1')

type Around = { text: string; match: MeasureMatch }

/** Title lines, the name of the sheet and of the file, as far as they say something of a measure. */
function surroundings({ titles, sheetName, fileName, registers, isPlace }: Texts): Around[] {
	const said = [titles, [sheetName], [fileName]].map((lines) =>
		lines.flatMap((line) => {
			const text = findPeriods(line).rest
			if (saysNothing(text, isPlace)) return []
			return [{ text, match: matchMeasure(text, registers, isPlace, true) }]
		}),
	)
	// The nearest that names a measure speaks for the table; the name of a file only where nothing else does.
	return (
		said.find((around) => around.some(({ match }) => match.indicators.length > 0)) ??
		said.find((around) => around.length > 0) ??
		[]
	)
}

/** Words of layout, units and areas alone. */
function saysNothing(text: string, isPlace: TableContext['isPlace']): boolean {
	return measureWords(text).every((word) => isLayoutWord(word) || isUnitWord(word) || isPlace(word))
}

/** The measure of the title, chosen among several by the unit that the heading says. */
function fromTitle(unit: UnitSaid, around: readonly Around[], context: Texts): MeasureDecision {
	const naming = around.filter(({ match }) => match.indicators.length > 0)
	const fits = ({ unit: own, measure }: MappingIndicator) => fitsUnit(unit, own, measure)
	for (const { match } of naming) {
		const said = match.alsoCounts && unit.counted ? match.nested.slice(0, 2) : match.indicators
		const fitting = said.filter(fits)
		const isClear = match.left.length === 0 && fitting.length === 1 && (match.sure || isSaid(unit))
		if (isClear) return { ...taken(match, unit, context), indicators: fitting }
	}
	const all = [...new Set(naming.flatMap(({ match }) => match.indicators))]
	const likely = all.filter(fits)
	return { state: likely.length > 0 ? 'doubt' : 'none', indicators: likely, ...scaleOf(unit, context) }
}

/** A heading of common words holds where the lines around speak of nothing else. */
function support(
	{ indicators: [indicator] }: MeasureMatch,
	around: readonly Around[],
	{ registers, isPlace }: Texts,
): boolean {
	if (!indicator || around.length === 0) return false
	const own = new Set([indicator.name.id, indicator.name.en, ...indicator.synonyms].flatMap(measureWords))
	/** "Jumlah Penduduk dan Rasio …": each part of a title speaks for itself. */
	const clauses = around.flatMap(({ text }) =>
		text
			.split(/\bdan\b|,|;|&/)
			.map((clause) => ({ text: clause, match: matchMeasure(clause, registers, isPlace, true) })),
	)
	const isKin = ({ indicators }: MeasureMatch) =>
		indicators.every(({ name }) => measureWords(name.id).every((word) => own.has(word)))
	return (
		clauses.every(({ match }) => isKin(match)) &&
		clauses.some(({ text, match }) => {
			const said = measureWords(text).filter((word) => !isLayoutWord(word) && !isUnitWord(word))
			const isOwn = (word: string) => own.has(word) || own.has(stem(word))
			return match.left.every(isOwn) && said.some(isOwn) && !isCommonOnly(said, own)
		})
	)
}

const isCommonOnly = (said: readonly string[], own: ReadonlySet<string>) =>
	said.some((word) => !own.has(word) && isCommon([word]))

function taken(match: MeasureMatch, unit: UnitSaid, context: Texts): MeasureDecision {
	const [indicator] = match.indicators
	return { state: 'sure', indicators: indicator ? [indicator] : [], ...scaleOf(unit, context, indicator) }
}

function doubted(match: MeasureMatch, unit: UnitSaid, context: Texts): MeasureDecision {
	return { state: 'doubt', indicators: match.indicators, ...scaleOf(unit, context, match.indicators[0]) }
}

const isSaid = ({ units, exponent, counted }: UnitSaid) => units.length > 0 || exponent !== null || counted

/** The scale of the heading, else the one that the lines above say of what is counted or paid. */
function scaleOf(unit: UnitSaid, { titles, sheetName }: Texts, indicator?: MappingIndicator) {
	if (unit.units.length > 0 || unit.exponent !== null) return { exponent: unit.exponent ?? 0, unitSaid: true }
	if (indicator && !['count', 'amount', 'area'].includes(indicator.measure)) return { exponent: null, unitSaid: false }
	const above = [...titles, sheetName].map((line) => unitSaid(measureWords(line)))
	const scales = new Set(above.flatMap(({ exponent }) => (exponent === null ? [] : [exponent])))
	const [only] = scales
	const isUnit = above.some(({ units }) => indicator !== undefined && units.includes(indicator.unit))
	return { exponent: scales.size === 1 && only !== undefined ? only : null, unitSaid: scales.size === 1 || isUnit }
}
