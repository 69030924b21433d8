import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { AreaLevel } from '../../schemas/area-code.ts'
import type { Portal } from '../../schemas/portal.ts'
import type { AreaRegister } from '../register/area-register.ts'

export const portalAreaRule: Rule = {
	id: 'portal-area',
	explanation: {
		id: 'Wilayah di portal.yaml terdaftar, setingkat dengan daftarnya, disebut sekali, dan berada di provinsi yang disebut.',
		en: 'Areas in portal.yaml are registered, of the level of their list, named once, and inside a province that is named.',
	},
}

type Fault = { path: (string | number)[]; finding: Finding }
type Scope = Pick<Portal, 'home_area' | 'provinces' | 'regencies'> & Partial<Pick<Portal, 'comparisons'>>

/** All faults of the areas in scope, each with the path of its node in `portal.yaml`. */
export function portalArea(portal: Scope, register: Pick<AreaRegister, 'get'>): Fault[] {
	const listed = (key: 'provinces' | 'regencies', level: AreaLevel) =>
		portal[key].map((code, i) => ({ path: [key, i], code, level, again: portal[key].indexOf(code) < i }))
	const named = [
		{ path: ['home_area'], code: portal.home_area, level: null, again: false },
		...listed('provinces', 'provinsi'),
		...listed('regencies', 'kabupaten-kota'),
	]
	const scope = named.flatMap(({ path, ...area }) => {
		const finding = faultOf({ ...area, isHome: path[0] === 'home_area' }, portal, register)
		return finding ? [{ path, finding }] : []
	})
	return [...scope, ...comparisonFaults(portal.comparisons ?? [], register)]
}

/** A comparison may reach beyond the portal, but not beyond the register; its id is an address of its own. */
function comparisonFaults(comparisons: Portal['comparisons'], register: Pick<AreaRegister, 'get'>): Fault[] {
	return comparisons.flatMap(({ id, areas }, at) => {
		const first = comparisons.findIndex((one) => one.id === id)
		const again = first < at ? [{ path: ['comparisons', at, 'id'], finding: repeatedComparison(id) }] : []
		const faults = areas.flatMap((code, i) => {
			const finding = areas.indexOf(code) < i ? areaTwice(code) : register.get(code) ? null : unknownArea(code)
			return finding ? [{ path: ['comparisons', at, 'areas', i], finding }] : []
		})
		return [...again, ...faults]
	})
}

/** Levels that have peers, and children with figures. */
const homeLevels: readonly AreaLevel[] = ['provinsi', 'kabupaten-kota']

function unknownArea(code: string): Finding {
	return broken(portalAreaRule, { id: 'kode wilayah terdaftar', en: 'a registered area code' }, code, {
		id: 'periksa kodenya; tulis di antara tanda petik, misalnya "35.29"',
		en: 'check the code; write it in quotes, for example "35.29"',
	})
}

function areaTwice(code: string): Finding {
	return broken(portalAreaRule, { id: 'setiap wilayah satu kali', en: 'each area once' }, code, {
		id: 'hapus yang kedua',
		en: 'remove the second one',
	})
}

function repeatedComparison(id: string): Finding {
	return broken(
		portalAreaRule,
		{ id: 'setiap perbandingan dengan id tersendiri', en: 'each comparison under an id of its own' },
		id,
		{
			id: 'ganti id yang kedua; id menjadi alamat perbandingan itu',
			en: 'change the second id; it becomes the address of the comparison',
		},
	)
}

function faultOf(
	{ code, level, again, isHome }: { code: string; level: AreaLevel | null; again: boolean; isHome: boolean },
	{ provinces }: Pick<Scope, 'provinces'>,
	register: Pick<AreaRegister, 'get'>,
): Finding | null {
	const area = register.get(code)
	if (!area) return unknownArea(code)
	if (level && area.level !== level) {
		return broken(
			portalAreaRule,
			{ id: `wilayah tingkat ${level}`, en: `an area of level ${level}` },
			`${code} (${area.level})`,
			{
				id: `daftar ini hanya memuat wilayah tingkat ${level}`,
				en: `this list holds areas of level ${level} only`,
			},
		)
	}
	if (again) return areaTwice(code)
	if (isHome && !homeLevels.includes(area.level)) {
		return broken(
			portalAreaRule,
			{
				id: `wilayah utama tingkat ${homeLevels.join(' atau ')}`,
				en: `a home area of level ${homeLevels.join(' or ')}`,
			},
			`${code} (${area.level})`,
			{
				id: 'pilih kabupaten, kota, atau provinsi yang dilayani kantor; beranda, peringkat, dan perbandingan berangkat dari sana',
				en: 'name the regency, city or province that the office serves; the home page, ranks and comparisons start from it',
			},
		)
	}
	if (provinces.includes(code.slice(0, 2))) return null
	return broken(
		portalAreaRule,
		{ id: 'wilayah di dalam salah satu provinces', en: 'an area inside one of provinces' },
		code,
		{
			id: `tambahkan "${code.slice(0, 2)}" ke daftar provinces`,
			en: `add "${code.slice(0, 2)}" to provinces`,
		},
	)
}
