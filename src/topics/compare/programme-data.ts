import type { ApiArea } from '../../schemas/api-area.ts'
import type { Area } from '../../schemas/area.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import { parsePeriod } from '../../schemas/period-parts.ts'
import type { CompareArea, CompareData, ComparedIndicator, CompareFigure, CompareSource } from './compare-data.ts'
import { compareText } from './compare-text.ts'
import { perThousand } from './per-thousand.ts'

/** Why an area has no figure per 1,000 families. */
export type ProgrammeGap = { code: string; reason: 'recipients' | 'families' | 'hidden' }

/** First part of what stands for a programme in an address: "penerima-pkh". */
export const programmePrefix = 'penerima-'

/** The unit of the counts that stand for the families: their cards. */
const FAMILIES = 'kartu-keluarga'

export type NamedProgramme = { id: string; name: Bilingual }

/**
 * Recipients of a programme per 1,000 families in each area, a figure for each period in which both are published.
 * The counts are those after protection; a hidden one gives no figure.
 * @param records public records of the areas, and what is known of each area
 */
export function programmeData(
	programme: NamedProgramme,
	records: readonly { area: Area; record: ApiArea }[],
	sources: readonly CompareSource[],
): { data: CompareData; gaps: ProgrammeGap[] } {
	const made = records.map(({ area, record }) => ({ area, made: figuresOf(programme.id, record) }))
	const used = new Set(records.flatMap(({ record }) => sourcesOf(programme.id, record)))
	const areas = made.flatMap(({ area, made: { figures } }): CompareArea[] =>
		figures.length > 0 ? [{ area, figures }] : [],
	)
	return {
		gaps: made.flatMap(({ area, made: { gap } }) => (gap ? [{ code: area.code, reason: gap }] : [])),
		data: {
			indicator: indicatorOf(programme),
			unitWords: { id: compareText('id').perThousandUnit, en: compareText('en').perThousandUnit },
			sources: sources.filter(({ id }) => used.has(id)),
			areas: new Map(areas.map((one) => [one.area.code, one])),
		},
	}
}

type Made = { figures: CompareFigure[]; gap: ProgrammeGap['reason'] | null }

function figuresOf(programme: string, record: ApiArea): Made {
	const totals = totalsOf(programme, record)
	if (totals.length === 0) return { figures: [], gap: 'recipients' }
	const shown = totals.filter(({ nilai }) => nilai !== null)
	if (shown.length === 0) return { figures: [], gap: 'hidden' }
	const figures = shown.flatMap((total) =>
		figureOf(total, familiesIn(record, yearOf(total.periode)), record, programme),
	)
	return { figures, gap: figures.length > 0 ? null : 'families' }
}

type Total = ApiArea['penerima'][number]['angka'][number]

function totalsOf(programme: string, record: ApiArea): Total[] {
	const series = record.penerima.find((one) => one.program === programme)
	return series?.angka.filter(({ rincian, ukuran }) => rincian === 'total' && ukuran !== 'rupiah') ?? []
}

/** Families of a year: the published count, else a sum over all areas inside. A partial sum is no count. */
function familiesIn(record: ApiArea, year: number): number | null {
	const own = <One extends { satuan: string; periode: string }>(figures: readonly One[]) =>
		figures.filter(({ satuan, periode }) => satuan === FAMILIES && yearOf(periode) === year)
	const whole = own(record.turunan).filter(({ cakupan }) => !cakupan || cakupan.ada === cakupan.dari)
	const found = [...own(record.pengamatan), ...whole].find(
		({ nilai, status }) => typeof nilai === 'number' && status !== 'U',
	)
	return typeof found?.nilai === 'number' ? found.nilai : null
}

function figureOf(total: Total, families: number | null, record: ApiArea, programme: string): CompareFigure[] {
	const value = families === null || total.nilai === null ? null : perThousand(total.nilai, families)
	if (value === null) return []
	const { year = Number.NaN, month } = parsePeriod(total.periode) ?? {}
	return [
		{
			period: total.periode,
			reference: total.periode,
			year,
			month,
			status: 'A',
			value,
			derivation: null,
			dataset: record.penerima.find((one) => one.program === programme)?.sumber ?? null,
		},
	]
}

function yearOf(period: string): number {
	return parsePeriod(period)?.year ?? Number.NaN
}

function sourcesOf(programme: string, { penerima, pengamatan }: ApiArea): string[] {
	return [
		...penerima.filter((one) => one.program === programme).map(({ sumber }) => sumber),
		...pengamatan.filter(({ satuan }) => satuan === FAMILIES).map(({ sumber }) => sumber),
	]
}

function indicatorOf({ id, name }: NamedProgramme): ComparedIndicator {
	const named = { id: compareText('id').perThousand(name.id), en: compareText('en').perThousand(name.en) }
	return {
		id: `${programmePrefix}${id}`,
		name: named,
		unit: 'indeks',
		measure: 'rate',
		decimals: 1,
		better: 'none',
		lowestLevel: 'desa-kelurahan',
	}
}
