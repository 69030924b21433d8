import { readIndicator, readIndicators } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { figuresOf, isComplete, latestFigure, latestNumber } from '../../facts/area-figures.ts'
import { placeName } from '../../facts/place-name.ts'
import { capital } from '../../format/first-letter.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue, unitName, valueParts } from '../../format/value.ts'
import { indicatorPath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import { type AreaLevel, areaLevels } from '../../schemas/area-code.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Derivation, Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { sayChange } from '../../sentences/change.ts'
import { sayFormula } from '../../sentences/formula.ts'
import { sayRank } from '../../sentences/rank.ts'
import { idmStatuses, statusWord } from './idm.ts'
import { sayNewerMonth } from './newer-month.ts'

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

/** Stands for the count of villages in the highest status that occurs here. */
const TOP_STATUS = 'desa-*'

/** The figures a level is told by: few, so that each is read. The others stand in the table below them. */
const chosen: Record<AreaLevel, readonly string[]> = {
	negara: ['p0', 'penduduk-miskin', 'garis-kemiskinan'],
	provinsi: ['p0', 'penduduk-miskin', 'garis-kemiskinan', 'penduduk'],
	'kabupaten-kota': ['p0', 'penduduk-miskin', 'garis-kemiskinan', 'penduduk', TOP_STATUS],
	kecamatan: ['penduduk', 'kartu-keluarga', TOP_STATUS, 'keluarga-tiga-kelas'],
	'desa-kelurahan': ['idm-iks', 'idm-ike', 'idm-ikl', 'keluarga-tiga-kelas'],
}

/** The key figures of an area, those it has, in the order its level calls for. */
export function keyFigures(context: AreaContext): KeyFigure[] {
	return chosen[context.area.level].flatMap((id) => {
		const known = id === TOP_STATUS ? topStatus(context) : id
		const figure = known ? latestFigure(context.file, known) : undefined
		return known && figure ? [keyFigure(context, readIndicator(known), figure)] : []
	})
}

/** The count of villages in the highest status that occurs in an area all of whose villages were counted. */
function topStatus({ file }: AreaContext): string | undefined {
	return idmStatuses
		.toReversed()
		.map((status) => `desa-${status}`)
		.find((id) => {
			const count = latestNumber(file, id)
			return count !== undefined && count.value > 0 && isComplete(count)
		})
}

function keyFigure(context: AreaContext, indicator: Indicator, figure: Figure): KeyFigure {
	const { language } = context
	const when = formatPeriod(figure.reference, language)
	const parts =
		figure.value === null
			? { before: '', number: capital(statusWord(figure.category ?? '', language)), after: '' }
			: { ...valueParts(figure.value, indicator, language), ...ofAssessed(context, indicator) }
	const unit =
		indicator.unit === 'rupiah-kapita-bulan' ? `${unitName(indicator.unit, language).replace('rupiah ', '')}, ` : ''
	return {
		name: indicator.name[language],
		path: indicatorPath(indicator.id),
		sub: `${unit}${when}`,
		...parts,
		mark: markOf(figure, language),
		moved: [sayMoved(context, indicator, figure), sayNewerMonth(context.file, indicator, language)]
			.filter(Boolean)
			.join('. '),
		standing: isStatusCount(indicator) ? sayKelurahan(context) : sayStanding(context, indicator, figure),
	}
}

/** A count of villages by status is read against the villages assessed: "101 dari 330 desa". */
function ofAssessed({ language, file }: AreaContext, indicator: Indicator): { after?: string } {
	const assessed = latestNumber(file, 'desa-dinilai')
	if (!isStatusCount(indicator) || !assessed) return {}
	return { after: ` ${language === 'id' ? 'dari' : 'of'} ${formatNumber(assessed.value, 0, language)} desa` }
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
	if (figure.status === 'U') return { kind: 'u', text: language === 'id' ? 'diragukan' : 'doubtful' }
	return null
}

/** How the figure moved since the one before, or why that is not said. */
function sayMoved(context: AreaContext, indicator: Indicator, figure: Figure): string {
	if (isStatusCount(indicator)) return sayOtherStatuses(context, indicator)
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
		const said = sayChange(change, indicator, language)
		const was = `${formatValue(earlier.value, indicator, language)} ${language === 'id' ? 'pada' : 'in'} ${formatPeriod(earlier.reference, language)}`
		return `${capital(said)} ${language === 'id' ? 'dari' : 'from'} ${was}`
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

/** Where the figure stands: the parent's figure, for a poverty rate the rank, for a village the middle of its siblings. */
function sayStanding(context: AreaContext, indicator: Indicator, figure: Figure): string {
	const { language, parent } = context
	const { comparison } = figure
	if (!comparison || !parent || figure.value === null) return ''
	const siblings = siblingNoun(context, indicator)
	const middle = comparison.siblingMedian
	if (context.area.level === 'desa-kelurahan' && indicator.measure !== 'count' && middle !== null) {
		const said = language === 'id' ? `Nilai tengah ${siblings}` : `Median of the ${siblings}`
		return `${said} ${language === 'id' ? 'di' : 'in'} ${placeName(parent.area)} ${formatValue(middle, indicator, language)}`
	}
	const parts = [
		comparison.parent
			? sayParent(figure.value, comparison.parent.value, placeName(parent.area), indicator, language)
			: '',
		indicator.id === 'p0' && comparison.rank ? sayRank(comparison.rank, siblings, language) : '',
	]
	return parts.filter(Boolean).join('; ')
}

/** IDM ranks villages among the desa alone; everything else among all areas under the parent. */
function siblingNoun({ language, area }: AreaContext, indicator: Indicator): string {
	return indicator.theme === 'desa' && area.level === 'desa-kelurahan'
		? 'desa'
		: areaText(language).siblings[area.level]
}

/** True for a count of villages of one status, which is read against the villages assessed. */
function isStatusCount({ unit, id }: Indicator): boolean {
	return unit === 'desa' && id.startsWith('desa-')
}

/** "137 maju, 92 berkembang": the other statuses that occur. */
function sayOtherStatuses({ file, language }: AreaContext, { id }: Indicator): string {
	const others = idmStatuses.toReversed().flatMap((status) => {
		const count = latestNumber(file, `desa-${status}`)?.value ?? 0
		return count > 0 && `desa-${status}` !== id
			? [`${formatNumber(count, 0, language)} ${statusWord(status, language)}`]
			: []
	})
	return others.join(', ')
}

function sayKelurahan({ file, language }: AreaContext): string {
	const count = file.inside.kelurahan ?? 0
	if (count === 0) return ''
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
