import type { Area } from '../../../../src/schemas/area.ts'
import { levelOfCode } from '../../../../src/schemas/area-level.ts'
import type { ObservationStatus } from '../../../../src/schemas/observation-status.ts'
import { parsePeriod } from '../../../../src/schemas/period-parts.ts'
import type { CompareData, CompareFigure } from '../../../../src/topics/compare/compare-data.ts'
import type { CompareState } from '../../../../src/topics/compare/compare-state.ts'
import { indicator } from '../invented-indicators.ts'

/** A figure of March, of the whole year when `reference` says so. */
export function compared(year: number, value: number | null, parts: Partial<CompareFigure> = {}): CompareFigure {
	const reference = parts.reference ?? `${year}-03`
	return {
		period: String(year),
		status: 'A',
		derivation: null,
		dataset: 'contoh',
		value,
		...parts,
		reference,
		year,
		month: parsePeriod(reference)?.month,
	}
}

/** Figures by year; a pair carries a status. */
export type Years = Readonly<Record<number, number | null | readonly [number | null, ObservationStatus]>>

export function series(years: Years): CompareFigure[] {
	return Object.entries(years).map(([year, given]) => {
		const [value, status] = typeof given === 'object' && given !== null ? given : [given, 'A' as const]
		return compared(Number(year), value, { status })
	})
}

export const names: Readonly<Record<string, string>> = {
	'99': 'Contoh Raya',
	'99.01': 'Contoh',
	'99.02': 'Misal',
	'99.03': 'Umpama',
	'99.04': 'Andai',
	'99.01.01': 'Contoh',
}

export function invented(code: string): Area {
	const level = levelOfCode(code) ?? 'negara'
	const kind = level === 'provinsi' ? 'provinsi' : level === 'kecamatan' ? 'kecamatan' : 'kabupaten'
	return { code, name: names[code] ?? `Wilayah ${code}`, kind, level }
}

/** Invented figures of a rate, or of another indicator. */
export function inventedData(
	figures: Readonly<Record<string, Years | readonly CompareFigure[]>>,
	parts: Partial<CompareData['indicator']> = {},
): CompareData {
	const measured = indicator('p0', {
		name: { id: 'Persentase penduduk miskin', en: 'Poverty rate' },
		theme: 'kemiskinan',
		unit: 'persen',
		measure: 'rate',
		decimals: 2,
		lowestLevel: 'kabupaten-kota',
		...parts,
	})
	return {
		indicator: measured,
		unitWords: null,
		sources: [
			{
				id: 'contoh',
				publisher: { id: 'Badan Contoh', en: 'Example Agency' },
				table: { id: 'Tabel Contoh', en: 'Example Table' },
				issued: '2025-07-25',
				simulated: false,
				cautions: [{ kind: 'survey', id: 'Ini survei rekaan.', en: 'This is an invented survey.' }],
			},
		],
		areas: new Map(
			Object.entries(figures).map(([code, given]) => [
				code,
				{ area: invented(code), figures: Array.isArray(given) ? given : series(given as Years) },
			]),
		),
	}
}

export function state(parts: Partial<CompareState> = {}): CompareState {
	return { areas: [], indicator: 'p0', from: null, to: null, form: null, measure: 'nilai', highlights: null, ...parts }
}
