import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Area } from '../../schemas/area.ts'
import type { AreaRegister } from '../register/area-register.ts'
import type { ElectoralDistrictRow } from '../rows/electoral-district-row.ts'
import { reservedName } from './reserved-name.ts'

export const electoralDistrictRule: Rule = {
	id: 'electoral-district',
	explanation: {
		id: 'Dapil terdiri dari kecamatan utuh di satu kabupaten/kota, setiap kecamatan di satu dapil, dengan nama dan kursi yang sama di semua barisnya.',
		en: 'A district is made of whole kecamatan of one kabupaten or kota, each in one district, with one name and one number of seats in all its rows.',
	},
}

/** A row as it stands in the file. */
export type PlacedDistrictRow = { line: number; row: ElectoralDistrictRow }

export type DistrictFault = { line: number; column: string; finding: Finding }

type Register = Pick<AreaRegister, 'get' | 'childrenOf'>

/** What is wrong with the rows of all districts, whose codes are all registered. */
export function electoralDistrict(rows: readonly PlacedDistrictRow[], register: Register): DistrictFault[] {
	return [
		...rows.flatMap((placed) => wrongLevels(placed, register)),
		...repeated(rows),
		...[...Map.groupBy(rows, ({ row }) => row.about.id).values()].flatMap(differences),
		...namesakes(rows),
		...reserved(rows),
		...uncovered(rows, register),
	]
}

/** Codes that are no kabupaten, no whole kecamatan, or lie in another kabupaten. */
function wrongLevels({ line, row }: PlacedDistrictRow, register: Register): DistrictFault[] {
	const { about, kecamatan } = row
	if (register.get(about.regency)?.level !== 'kabupaten-kota') {
		const finding = broken(
			electoralDistrictRule,
			{ id: 'kode kabupaten atau kota', en: 'the code of a kabupaten or kota' },
			about.regency,
			{
				id: 'isi kode kabupaten/kota yang DPRD-nya dipilih di dapil ini',
				en: 'give the code of the kabupaten or kota whose council the district elects',
			},
		)
		return [{ line, column: 'kode_kabupaten', finding }]
	}
	if (register.get(kecamatan)?.level !== 'kecamatan')
		return [{ line, column: 'kode_kecamatan', finding: notWhole(kecamatan) }]
	if (kecamatan.startsWith(`${about.regency}.`)) return []
	const finding = broken(
		electoralDistrictRule,
		{ id: `kecamatan di dalam ${about.regency}`, en: `a kecamatan inside ${about.regency}` },
		kecamatan,
		{
			id: 'satu dapil berada di satu kabupaten/kota; perbaiki salah satu kodenya',
			en: 'a district lies in one kabupaten or kota; mend one of the codes',
		},
	)
	return [{ line, column: 'kode_kecamatan', finding }]
}

function notWhole(code: string): Finding {
	return broken(electoralDistrictRule, { id: 'kode kecamatan yang utuh', en: 'the code of a whole kecamatan' }, code, {
		id: 'tulis kode kecamatan; angka sebagian kecamatan tidak ada di portal ini',
		en: 'give the code of a kecamatan; the portal has no figures of parts of one',
	})
}

function repeated(rows: readonly PlacedDistrictRow[]): DistrictFault[] {
	const first = new Map<string, number>()
	return rows.flatMap(({ line, row: { kecamatan } }) => {
		const before = first.get(kecamatan)
		if (before === undefined) {
			first.set(kecamatan, line)
			return []
		}
		const finding = broken(
			electoralDistrictRule,
			{
				id: `setiap kecamatan di satu dapil; kecamatan ini sudah ada di baris ${before}`,
				en: `each kecamatan in one district; it stands in line ${before} already`,
			},
			kecamatan,
			{ id: 'hapus salah satu barisnya', en: 'remove one of the rows' },
		)
		return [{ line, column: 'kode_kecamatan', finding }]
	})
}

/** What every row of a district says, by heading. */
const shared: Readonly<Record<string, (row: ElectoralDistrictRow) => string>> = {
	nama: ({ about }) => about.name.id,
	nama_en: ({ about }) => about.name.en,
	kode_kabupaten: ({ about }) => about.regency,
	kursi: ({ about }) => String(about.seats ?? ''),
}

function differences(rows: readonly PlacedDistrictRow[]): DistrictFault[] {
	const [first, ...others] = rows
	if (!first) return []
	return others.flatMap(({ line, row }) =>
		Object.entries(shared).flatMap(([column, say]): DistrictFault[] => {
			const [expected, received] = [say(first.row), say(row)]
			if (expected === received) return []
			const finding = broken(
				electoralDistrictRule,
				{ id: `"${expected}", seperti di baris ${first.line}`, en: `"${expected}", as in line ${first.line}` },
				received,
				{
					id: 'samakan di semua baris dapil ini; dapil lain memakai id lain di kolom dapil',
					en: 'write the same in all rows of this district; another district has another id',
				},
			)
			return [{ line, column, finding }]
		}),
	)
}

/** Ids that cannot be addresses, each reported once. */
function reserved(rows: readonly PlacedDistrictRow[]): DistrictFault[] {
	return [...Map.groupBy(rows, ({ row }) => row.about.id)].flatMap(([id, [first]]): DistrictFault[] => {
		const finding = reservedName(id)
		return finding && first ? [{ line: first.line, column: 'dapil', finding }] : []
	})
}

/** Names borne by two districts, each reported once. */
function namesakes(rows: readonly PlacedDistrictRow[]): DistrictFault[] {
	const districts = [...Map.groupBy(rows, ({ row }) => row.about.id).values()].flatMap((group) => group[0] ?? [])
	return (['nama', 'nama_en'] as const).flatMap((column) => {
		const bearers = new Map<string, PlacedDistrictRow>()
		return districts.flatMap((placed): DistrictFault[] => {
			const name = shared[column]?.(placed.row) ?? ''
			const before = bearers.get(name)
			if (!before) bearers.set(name, placed)
			return before ? [{ line: placed.line, column, finding: namesake(name, before) }] : []
		})
	})
}

function namesake(name: string, { line, row }: PlacedDistrictRow): Finding {
	return broken(
		electoralDistrictRule,
		{
			id: `nama tersendiri; ${row.about.id} sudah memakainya di baris ${line}`,
			en: `a name of its own; ${row.about.id} bears it in line ${line}`,
		},
		name,
		{
			id: 'sebut kabupaten/kotanya dan nomornya, misalnya "Dapil Contoh 1"',
			en: 'name its kabupaten or kota and its number, as in "Dapil Contoh 1"',
		},
	)
}

/** A kabupaten of which some kecamatan are in no district: the portal says so, and goes on. */
function uncovered(rows: readonly PlacedDistrictRow[], register: Register): DistrictFault[] {
	return [...Map.groupBy(rows, ({ row }) => row.about.regency)].flatMap(([regency, group]): DistrictFault[] => {
		const placed = new Set(group.map(({ row }) => row.kecamatan))
		const missing = register.childrenOf(regency).filter(({ code, level }) => level === 'kecamatan' && !placed.has(code))
		const [first] = group
		if (!first || missing.length === 0) return []
		return [{ line: first.line, column: 'kode_kabupaten', finding: incomplete(regency, missing) }]
	})
}

function incomplete(regency: string, missing: readonly Area[]): Finding {
	const named = missing.map(({ code, name }) => `${code} (${name})`).join(', ')
	const finding = broken(
		electoralDistrictRule,
		{ id: `setiap kecamatan di ${regency} masuk satu dapil`, en: `every kecamatan of ${regency} in a district` },
		`none for ${named}`,
		{
			id: 'tambahkan kecamatan itu ke dapilnya; tanpa itu perbandingan dapil tidak lengkap',
			en: 'add it to its district; without it the comparison of districts is incomplete',
		},
	)
	return { ...finding, severity: 'warning' }
}
