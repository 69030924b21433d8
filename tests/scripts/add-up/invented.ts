import type { AggregateInput } from '../../../scripts/add-up/input.ts'
import { type AreaRegister, buildRegister } from '../../../src/gate/register/area-register.ts'
import type { Area, AreaKind } from '../../../src/schemas/area.ts'
import { levelOfCode } from '../../../src/schemas/area-code.ts'
import type { Sidecar } from '../../../src/schemas/dataset.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import type { Observation } from '../../../src/schemas/observation.ts'

const text = { id: 'Contoh', en: 'Example' }

/** The invented country: one province with two kabupaten and a kota, and a second province without figures. */
const areas: readonly [string, AreaKind][] = [
	['00', 'negara'],
	['97', 'provinsi'],
	['97.01', 'kabupaten'],
	['97.01.01', 'kecamatan'],
	['97.01.01.1003', 'kelurahan'],
	['97.01.01.2001', 'desa'],
	['97.01.01.2002', 'desa'],
	['97.01.02', 'kecamatan'],
	['97.01.02.2001', 'desa'],
	['97.02', 'kabupaten'],
	['97.02.01', 'kecamatan'],
	['97.02.01.2001', 'desa'],
	['97.71', 'kota'],
	['97.71.01', 'kecamatan'],
	['97.71.01.1001', 'kelurahan'],
	['98', 'provinsi'],
]

/** The register of the invented country; 97.02 was split from 97.01 in 2013. */
export function inventedRegister(): AreaRegister {
	const list = areas.map(
		([code, kind]): Area => ({ code, name: `A${code}`, kind, level: levelOfCode(code) ?? 'negara' }),
	)
	const event = { type: 'split', date: '2013-01-11', from: '97.01', formerName: null, source: 'Contoh' } as const
	return buildRegister(list, [{ code: '97.02', name: 'A97.02', kind: 'kabupaten', event }])
}

/** An invented indicator: a count of people unless told otherwise. */
export function indicator(id: string, changes: Partial<Indicator> = {}): Indicator {
	return {
		id,
		name: text,
		short: text,
		unit: 'orang',
		measure: 'count',
		decimals: 0,
		better: 'none',
		lowestLevel: 'desa-kelurahan',
		minimum: null,
		maximum: null,
		categories: [],
		additive: true,
		derived: false,
		formula: null,
		theme: 'penduduk',
		definition: text,
		method: text,
		...changes,
	}
}

/** An invented observation: the value of an indicator in an area and period. */
export function observation(
	area: string,
	id: string,
	period: string,
	value: number | null,
	changes: Partial<Observation> = {},
): Observation {
	const rest = { reference: period, status: 'A', category: null, copies: 1, note: null, dataset: 'contoh' } as const
	return { area, indicator: id, period, value, ...rest, ...changes }
}

/** Input of the invented country with the given indicators and observations. */
export function input(indicators: readonly Indicator[], observations: readonly Observation[]): AggregateInput {
	const sidecar: Sidecar = {
		title: text,
		publisher: text,
		table: text,
		source: text,
		register: 'Contoh',
		licence: text,
		issued: '2024',
		copies: text,
		method: text,
		cautions: [],
		reference_months: [],
		number_format: 'point',
		simulated: true,
	}
	return {
		portal: { provinces: ['97'], regencies: ['97.01'] },
		indicators,
		register: inventedRegister(),
		datasets: [
			{ id: 'contoh', sidecar },
			{ id: 'tanpa-baris', sidecar },
		],
		observations,
	}
}
