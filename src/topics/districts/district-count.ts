import type { DataNames } from '../../chart-content/chart-content.ts'
import { readIndicator, readIndicators, readProgrammes } from '../../contract/read-generated.ts'
import { capital } from '../../format/first-letter.ts'
import { formatNumber } from '../../format/number.ts'
import { unitName } from '../../format/value.ts'
import { address, indicatorPath, programmePath } from '../../i18n/address.ts'
import { recipientText } from '../../i18n/recipients.ts'
import { categoryCounts, populationOf } from '../../plan/relations.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { DistrictFigures, DistrictFile, DistrictProgramme, DistrictSum } from '../../schemas/district-file.ts'
import { nameInSentence, shortName } from '../recipients/programme-name.ts'

/** Something counted in a district, whether people of a register or recipients of a programme. */
export type DistrictCount = {
	id: string
	/** "PKH", "Penduduk". */
	name: string
	/** "Keluarga penerima PKH", "Jumlah penduduk". */
	subject: string
	unit: string
	href: string
	simulated: boolean
	/** The file of recipients; `null` for figures of an indicator. */
	dataset: string | null
	sums: readonly DistrictSum[]
	decimals: number
	format(value: number): string
	/** Names for programs that read the page: empty for figures that are about no programme. */
	data: DataNames
}

/** Recipients by programme, in the order of the register. */
export function programmeCounts({ programmes }: DistrictFile, language: Language): DistrictCount[] {
	const order = readProgrammes().map(({ id }) => id)
	const sorted = programmes.toSorted((a, b) => order.indexOf(a.programme) - order.indexOf(b.programme))
	return sorted.flatMap((one) => programmeCount(one, language))
}

function programmeCount(found: DistrictProgramme, language: Language): DistrictCount[] {
	const programme = readProgrammes().find(({ id }) => id === found.programme)
	if (!programme) return []
	const unit = recipientText(language).units[found.measure]
	const name = nameInSentence(programme, language)
	return [
		{
			id: programme.id,
			name: shortName(programme, language),
			subject: language === 'id' ? `${capital(unit)} penerima ${name}` : `Recipients of ${name} (${unit})`,
			unit,
			href: address(language, programmePath(programme.id)),
			simulated: found.simulated,
			dataset: found.dataset,
			sums: found.sums,
			decimals: 0,
			format: (value) => formatNumber(value, 0, language),
			data: { 'data-program': programme.id, 'data-ukuran': found.measure, 'data-kategori': 'total' },
		},
	]
}

/**
 * Figures that tables of several districts or kecamatan have room for, the most telling first: the people, the other
 * counts of theirs, how densely they live, and of each category how many places have one and the share of the best.
 */
function sideBySide(): string[] {
	const registry = readIndicators()
	const population = populationOf(registry)
	const ofPeople = [...registry.values()].filter(
		({ theme, belongsTo, measure }) => theme === population?.theme && !belongsTo && measure !== 'category',
	)
	const counted = categoryCounts(registry).flatMap(({ counted: all, counts }) => [all, counts.at(-1)?.share])
	return [...new Set([population, ...ofPeople, ...counted].flatMap((one) => one?.id ?? []))]
}

/** Figures of indicators: those of people first, then in the order of the register. */
export function figureCounts({ figures }: DistrictFile, language: Language): DistrictCount[] {
	const order = sideBySide()
	const place = ({ indicator }: DistrictFigures) => order.indexOf(indicator) + 1 || Number.POSITIVE_INFINITY
	const sorted = figures.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
	return sorted.map((one) => figureCount(one, language))
}

/** Those of the figures that stand beside those of other places. */
export function comparedFigures(file: DistrictFile, language: Language): DistrictCount[] {
	const beside = sideBySide()
	return figureCounts(file, language).filter(({ id }) => beside.includes(id))
}

function figureCount({ indicator: id, sums }: DistrictFigures, language: Language): DistrictCount {
	const indicator = readIndicator(id)
	return {
		id,
		name: indicator.short[language],
		subject: indicator.name[language],
		unit: unitName(indicator.unit, language),
		href: address(language, indicatorPath(id)),
		simulated: false,
		dataset: null,
		sums,
		decimals: indicator.decimals,
		format: (value) => formatNumber(value, indicator.decimals, language),
		data: {},
	}
}

/** The newest sum that is published or suppressed; a missing one gives way to an older one. */
export function newestSum({ sums }: Pick<DistrictCount, 'sums'>): DistrictSum | undefined {
	return sums.findLast(isKnown) ?? sums.at(-1)
}

/** True where there is a number, published or not; false where no data came in. */
export function isKnown({ value, status }: DistrictSum): boolean {
	return value !== null || status === 'Q'
}

/** The sum of one period. */
export function sumAt({ sums }: Pick<DistrictCount, 'sums'>, period: string): DistrictSum | undefined {
	return sums.find((sum) => sum.period === period)
}
