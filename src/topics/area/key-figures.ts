import { readIndicators } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { figuresOf, isComplete, newestFigureOf, newestNumberOf } from '../../facts/area-figures.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { isOfDesaOnly } from '../../facts/desa-only.ts'
import { placeName } from '../../facts/place-name.ts'
import { type SourceText, sourceOf, sourceText } from '../../facts/source-line.ts'
import { categoryWord } from '../../format/category-word.ts'
import { capital } from '../../format/first-letter.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue, unitName, valueParts } from '../../format/value.ts'
import { whatItHolds } from '../../format/what-it-holds.ts'
import { address, indicatorPath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import type { CategoryCounts } from '../../plan/relations.ts'
import type { Slot } from '../../plan/slots.ts'
import { type AreaLevel, areaLevels } from '../../schemas/area-code.ts'
import type { AreaFile } from '../../schemas/area-file.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Derivation, Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { sayBesideMiddle } from '../../sentences/beside-middle.ts'
import { isSmall, sayChange } from '../../sentences/change.ts'
import { sayFormula } from '../../sentences/formula.ts'
import { sayStanding as sayPlaceOf } from '../../sentences/standing.ts'
import { originPath } from '../figure-check/origin-address.ts'
import { originText } from '../figure-check/origin-text.ts'
import { sayNewerMonth } from './newer-month.ts'
import { siblingNoun } from './sibling-noun.ts'

/** One line of the key figures: the figure, how it moved, where it stands. */
export type KeyFigure = {
	name: string
	path: string
	sub: string
	before: string
	number: string
	after: string
	/** A word that must be read with the figure: provisional, doubtful, partial. */
	mark: { kind: 'p' | 'u'; text: string } | null
	moved: string
	standing: string
	/** Where the figure is told of, for those that come from news. */
	link?: { text: string; href: string }
}

/** What one line is made from; `counts` where the figure counts places by a word; `isPart` of a component. */
type Shown = { indicator: Indicator; figure: Figure; counts: CategoryCounts | null; isPart?: boolean }

/** The key figures of an area, those the plan of its level calls for. */
export function keyFigures(context: AreaContext): KeyFigure[] {
	return allShown(context).map((shown) => keyFigure(context, shown))
}

/**
 * Where the key figures of an area come from, in one line, and where it is told how each was made: pages of villages are
 * too light for that. `null` where there are none.
 */
export function keyFiguresSource(
	context: AreaContext,
): { source: SourceText; made: { text: string; href: string } | null } | null {
	const { language, area } = context
	const shown = allShown(context)
	if (shown.length === 0) return null
	const measures = shown.map(({ indicator, figure }) => `${indicator.id}@${figure.reference}`)
	const made = { text: originText(language).title, href: address(language, originPath([area.code], measures)) }
	return {
		source: sourceText(sourceOf(shown.map(({ figure }) => figure)), language),
		made: area.level === 'desa-kelurahan' ? null : made,
	}
}

function allShown(context: AreaContext): Shown[] {
	const { keyFigures: slots, headline } = areaPlan(context.file)
	return slots.flatMap((slot) => shownIn(context, slot, slot.indicator.id === headline?.indicator.id))
}

/** A page that opens with a classed index shows its components here: the index stands above already. */
function shownIn({ file }: AreaContext, slot: Slot, isHeadline: boolean): Shown[] {
	const show = (indicator: Indicator): Shown[] => {
		const figure = newestFigureOf(file, indicator.id)
		return figure ? [{ indicator, figure, counts: null }] : []
	}
	if (slot.kind === 'counts') return topWord(file, slot.of)
	const parts = slot.kind === 'classed' && isHeadline ? slot.of.components.flatMap(show).map(asPart) : []
	return parts.length > 0 ? parts : show(slot.indicator)
}

const asPart = (shown: Shown): Shown => ({ ...shown, isPart: true })

/** The count of places with the highest word that occurs in an area all of whose places were counted. */
function topWord(file: AreaFile, counts: CategoryCounts): Shown[] {
	for (const { count: indicator } of counts.counts.toReversed()) {
		const figure = newestNumberOf(file, indicator.id)
		if (figure && figure.value > 0 && isComplete(figure)) return [{ indicator, figure, counts }]
	}
	return []
}

function keyFigure(context: AreaContext, shown: Shown): KeyFigure {
	const { language } = context
	const { indicator, figure, counts } = shown
	const when = formatPeriod(figure.reference, language)
	const parts =
		figure.value === null
			? { before: '', number: capital(categoryWord(figure.category ?? '')), after: '' }
			: { ...valueParts(figure.value, indicator, language), ...(counts ? ofCounted(context, counts) : {}) }
	const unit =
		indicator.unit === 'rupiah-kapita-bulan' ? `${unitName(indicator.unit, language).replace('rupiah ', '')}, ` : ''
	return {
		name: indicator.name[language],
		path: indicatorPath(indicator.id),
		sub: [`${unit}${when}`, shown.isPart && whatItHolds(indicator, language)].filter(Boolean).join('; '),
		...parts,
		mark: markOf(figure, language),
		moved: counts
			? sayOtherWords(context, counts, indicator)
			: [sayMoved(context, indicator, figure), sayNewerMonth(context.file, indicator, language)]
					.filter(Boolean)
					.join('. '),
		standing: counts ? sayKelurahan(context, counts) : sayStanding(context, indicator, figure),
	}
}

/** A count by a word is read against all that were counted: "101 dari 330 desa". */
function ofCounted({ language, file }: AreaContext, { counted }: CategoryCounts): { after?: string } {
	const all = newestNumberOf(file, counted.id)
	return all ? { after: ` ${language === 'id' ? 'dari' : 'of'} ${formatValue(all.value, counted, language)}` } : {}
}

function markOf(figure: Figure, language: Language): KeyFigure['mark'] {
	const coverage = figure.derivation?.coverage
	if (coverage && coverage.have < coverage.of) {
		const text =
			language === 'id'
				? `sebagian: ${coverage.have} dari ${coverage.of}`
				: `partial: ${coverage.have} of ${coverage.of}`
		return { kind: 'p', text }
	}
	if (figure.status === 'P') return { kind: 'p', text: language === 'id' ? 'sementara' : 'provisional' }
	if (figure.status === 'E') return { kind: 'p', text: language === 'id' ? 'perkiraan' : 'estimated' }
	if (figure.status === 'U') return { kind: 'u', text: language === 'id' ? 'diragukan' : 'doubtful' }
	return null
}

/** How the figure moved since the one before, or why that is not said. */
function sayMoved(context: AreaContext, indicator: Indicator, figure: Figure): string {
	const { language, file } = context
	const before = figuresOf(file, indicator.id).at(-2)
	if (before?.status === 'U') {
		return language === 'id'
			? `Angka ${formatPeriod(before.reference, language)} diragukan, maka perubahan tidak dihitung`
			: `The figure of ${formatPeriod(before.reference, language)} is doubtful, so no change is computed`
	}
	const change = figure.comparison?.change
	const earlier = figuresOf(file, indicator.id).find(({ period }) => period === change?.from)
	if (change && earlier?.value !== null && earlier !== undefined) {
		const { level } = context.area
		const said = sayChange(change, indicator, language, level)
		const from = isSmall(change.points, indicator, level) ? { id: 'dengan', en: 'as' } : { id: 'dari', en: 'from' }
		const was = `${formatValue(earlier.value, indicator, language)} ${language === 'id' ? 'pada' : 'in'} ${formatPeriod(earlier.reference, language)}`
		return `${capital(said)} ${from[language]} ${was}`
	}
	if (figure.derivation) return sayDerivation(figure.derivation, context)
	return ''
}

/** How a figure was made, in words where the formula is a plain sum, else as the formula itself. */
function sayDerivation({ formula, coverage, inputs }: Derivation, { language }: AreaContext): string {
	if (formula.startsWith('Σ') && coverage) {
		const [have, of] = [formatNumber(coverage.have, 0, language), formatNumber(coverage.of, 0, language)]
		const part = have === of ? '' : `${have} ${language === 'id' ? 'dari' : 'of'} `
		const noun = areaText(language).siblings[summedLevel(inputs[0]?.areas ?? '')]
		return `${language === 'id' ? 'Dijumlahkan dari' : 'Added up from'} ${part}${of} ${noun}`
	}
	return `${language === 'id' ? 'Dihitung' : 'Computed'}: ${sayFormula(formula, readIndicators(), language)}`
}

/** The level of the areas that were added up: "35.*.*" are kecamatan. */
function summedLevel(areas: string): AreaLevel {
	return areaLevels[areas.split('.').length] ?? 'desa-kelurahan'
}

/** Where the figure stands: the parent's figure, the rank of a rate, for a village the middle of its siblings. */
function sayStanding(context: AreaContext, indicator: Indicator, figure: Figure): string {
	const { language, parent } = context
	const { comparison } = figure
	if (!comparison || !parent || figure.value === null) return ''
	const siblings = siblingNoun(context, indicator)
	const middle = comparison.siblingMedian
	if (context.area.level === 'desa-kelurahan' && indicator.measure !== 'count' && middle !== null) {
		const among = `${siblings} ${language === 'id' ? 'di' : 'in'} ${placeName(parent.area)}`
		return sayBesideMiddle(figure.value, middle, indicator, among, language)
	}
	const beside = comparison.parent
		? sayParent(figure.value, comparison.parent.value, placeName(parent.area), indicator, language)
		: ''
	const ranked = indicator.measure === 'rate' || beside === ''
	const among = { noun: siblings, where: null }
	const rank = ranked && comparison.rank ? sayPlaceOf(comparison.rank, among, language, indicator.measure) : ''
	return [beside, rank].filter(Boolean).join('; ')
}

/** "137 maju, 92 berkembang": the other words that occur, highest first. */
function sayOtherWords({ file, language }: AreaContext, { counts }: CategoryCounts, { id }: Indicator): string {
	const others = counts.toReversed().flatMap(({ word, count }) => {
		const value = newestNumberOf(file, count.id)?.value ?? 0
		return value > 0 && count.id !== id ? [`${formatNumber(value, 0, language)} ${categoryWord(word)}`] : []
	})
	return others.join(', ')
}

function sayKelurahan({ file, language }: AreaContext, { category }: CategoryCounts): string {
	const count = file.inside.kelurahan ?? 0
	if (count === 0 || !isOfDesaOnly(category)) return ''
	const said = formatNumber(count, 0, language)
	if (language === 'id') return `${said} kelurahan tidak dinilai`
	return `${said} kelurahan ${count === 1 ? 'is' : 'are'} not assessed`
}

function sayParent(value: number, ofParent: number, name: string, indicator: Indicator, language: Language): string {
	if (indicator.measure !== 'count' || ofParent <= 0) return `${name} ${formatValue(ofParent, indicator, language)}`
	const share = formatNumber((value / ofParent) * 100, 1, language)
	return language === 'id'
		? `${share}% dari ${formatValue(ofParent, indicator, language)} di ${name}`
		: `${share}% of ${formatValue(ofParent, indicator, language)} in ${name}`
}
