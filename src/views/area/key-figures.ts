import { readIndicator, readIndicators } from '../../contract/read-generated.ts'
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
import type { AreaContext } from './area-context.ts'
import { figuresOf, latestFigure, latestNumber } from './area-figures.ts'
import { statusWord } from './idm.ts'
import { placeName } from './place-name.ts'

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
}

const chosen: Record<AreaLevel, readonly string[]> = {
	negara: ['p0', 'penduduk-miskin', 'garis-kemiskinan'],
	provinsi: ['p0', 'penduduk-miskin', 'garis-kemiskinan', 'penduduk', 'kepadatan-penduduk'],
	'kabupaten-kota': [
		'p0',
		'penduduk-miskin',
		'garis-kemiskinan',
		'p1',
		'p2',
		'penduduk',
		'kepadatan-penduduk',
		'kartu-keluarga',
		'desa-mandiri',
	],
	kecamatan: [
		'penduduk',
		'kartu-keluarga',
		'desa-mandiri',
		'desa-maju',
		'desa-berkembang',
		'desa-tertinggal',
		'keluarga-tiga-kelas',
	],
	'desa-kelurahan': ['status-idm', 'idm', 'idm-iks', 'idm-ike', 'idm-ikl', 'keluarga-tiga-kelas'],
}

/** The key figures of an area, those it has, in the order its level calls for. */
export function keyFigures(context: AreaContext): KeyFigure[] {
	return chosen[context.area.level].flatMap((id) => {
		const figure = latestFigure(context.file, id)
		const worthSaying = figure && !(id === 'desa-tertinggal' && figure.value === 0)
		return worthSaying ? [keyFigure(context, readIndicator(id), figure)] : []
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
		moved: sayMoved(context, indicator, figure),
		standing: sayStanding(context, indicator, figure),
	}
}

/** A count of villages by status is read against the villages assessed: "101 dari 330 desa". */
function ofAssessed({ language, file }: AreaContext, indicator: Indicator): { after?: string } {
	const assessed = latestNumber(file, 'desa-dinilai')
	if (!isStatusCount(indicator) || !assessed) return {}
	return { after: ` ${language === 'id' ? 'dari' : 'of'} ${formatNumber(assessed.value, 0, language)} desa` }
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
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
		return `${said.charAt(0).toUpperCase()}${said.slice(1)} ${language === 'id' ? 'dari' : 'from'} ${was}`
	}
	if (figure.derivation) return sayDerivation(figure.derivation, indicator, context)
	return ''
}

/** How a figure was made, in words where the formula is a plain sum, else as the formula itself. */
function sayDerivation(
	{ formula, coverage, inputs }: Derivation,
	indicator: Indicator,
	{ language }: AreaContext,
): string {
	if (isStatusCount(indicator)) return ''
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

/** Where the figure stands: the parent's figure, the middle of the siblings, the rank. */
function sayStanding(context: AreaContext, indicator: Indicator, figure: Figure): string {
	const { language, parent } = context
	const { comparison } = figure
	if (!comparison || !parent || figure.value === null) return ''
	const parts: string[] = []
	const name = placeName(parent.area)
	if (comparison.parent) parts.push(sayParent(figure.value, comparison.parent.value, name, indicator, language))
	const siblings = siblingNoun(context, indicator)
	if (comparison.siblingMedian !== null && !isStatusCount(indicator)) {
		const middle = language === 'id' ? `nilai tengah ${siblings}` : `median of the ${siblings}`
		parts.push(`${middle} ${formatValue(comparison.siblingMedian, indicator, language)}`)
	}
	// A kecamatan with few villages must not seem worse for it: counts of villages carry no rank.
	if (comparison.rank && !isStatusCount(indicator))
		parts.push(sayRank(comparison.rank, siblings, language, indicator.measure))
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

/** "9 dari 186 desa mandiri di Tuban": the parent's villages of the same status. */
function sayStatusInParent(
	value: number,
	ofParent: number,
	name: string,
	indicator: Indicator,
	language: Language,
): string {
	if (value === 0) return ''
	const status = statusWord(indicator.id.slice('desa-'.length), language)
	const [part, whole] = [formatNumber(value, 0, language), formatNumber(ofParent, 0, language)]
	return language === 'id'
		? `${part} dari ${whole} desa ${status} di ${name}`
		: `${part} of ${whole} desa ranked ${status} in ${name}`
}

function sayParent(value: number, ofParent: number, name: string, indicator: Indicator, language: Language): string {
	if (indicator.measure !== 'count' || ofParent <= 0) return `${name} ${formatValue(ofParent, indicator, language)}`
	if (isStatusCount(indicator)) return sayStatusInParent(value, ofParent, name, indicator, language)
	const share = formatNumber((value / ofParent) * 100, 1, language)
	return language === 'id'
		? `${share}% dari ${formatValue(ofParent, indicator, language)} di ${name}`
		: `${share}% of ${formatValue(ofParent, indicator, language)} in ${name}`
}
