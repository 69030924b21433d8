import {
	type AreaTree,
	type TemplatePlan,
	templatePlans,
} from '../../../../../src/gate/mapping/template/template-plans.ts'
import type { Area, AreaKind } from '../../../../../src/schemas/area.ts'
import { levelOfCode, parentCodeOf } from '../../../../../src/schemas/area-code.ts'
import type { Indicator } from '../../../../../src/schemas/indicator.ts'

const kinds = {
	negara: 'negara',
	provinsi: 'provinsi',
	'kabupaten-kota': 'kabupaten',
	kecamatan: 'kecamatan',
	'desa-kelurahan': 'desa',
} as const

const area = (code: string, name: string, kind?: AreaKind): Area => {
	const level = levelOfCode(code) ?? 'negara'
	return { code, name, level, kind: kind ?? kinds[level] }
}

export const areas = [
	area('00', 'Indonesia'),
	area('99', 'Rekaan'),
	area('99.01', 'Contoh'),
	area('99.02', 'Lain'),
	area('99.01.01', 'Hulu'),
	area('99.01.02', 'Hilir'),
	area('99.01.01.2001', 'Satu'),
	area('99.01.01.2010', 'Dua'),
	area('99.01.02.2001', 'Tiga'),
	area('99.02.01', 'Kota'),
	area('99.02.01.1001', 'Empat', 'kelurahan'),
]

/** A country of invented areas. */
export const tree: AreaTree = {
	get: (code) => areas.find((one) => one.code === code),
	childrenOf: (code) => areas.filter((one) => parentCodeOf(one.code) === code),
	ancestorsOf: (code) => {
		const parent = parentCodeOf(code)
		const found = areas.find((one) => one.code === parent)
		return found ? [...tree.ancestorsOf(found.code), found] : []
	},
}

export function indicator(id: string, more: Partial<Indicator> = {}): Indicator {
	return {
		id,
		name: { id: `Nama ${id}`, en: `Name ${id}` },
		short: { id, en: id },
		unit: 'persen',
		measure: 'rate',
		decimals: 2,
		better: 'none',
		lowestLevel: 'desa-kelurahan',
		minimum: null,
		maximum: null,
		categories: [],
		additive: false,
		derived: false,
		formula: null,
		theme: 'contoh',
		definition: { id: 'arti', en: 'meaning' },
		method: { id: 'cara', en: 'way' },
		...more,
	}
}

/** The plan of an index of villages with its words, for the villages of 99.01. */
export function villagePlan(): TemplatePlan {
	const words = indicator('kelas', {
		belongsTo: 'indeks',
		unit: 'kategori',
		measure: 'category',
		categories: ['maju', 'mandiri'],
	})
	const [plan] = templatePlans('99.01', [indicator('indeks'), words], tree)
	if (!plan) throw new Error('no plan')
	return plan
}
