import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { type AreaLevel, levelOfCode } from '../../schemas/area-level.ts'
import type { BpsCode } from '../rows/bps-code-row.ts'

export const bpsCodeAreaRule: Rule = {
	id: 'bps-code-area',
	explanation: {
		id: 'Setiap kode BPS di bps-codes.csv ditulis satu kali dan berpasangan dengan wilayah setingkat: 2 angka provinsi, 4 kabupaten/kota, 7 kecamatan, 10 desa/kelurahan.',
		en: 'Each BPS code in bps-codes.csv stands once and is paired with an area of its level: 2 digits a province, 4 a kabupaten or kota, 7 a kecamatan, 10 a desa or kelurahan.',
	},
}

/** How many digits a code of the statistics office has at each level. */
const digits: Partial<Record<AreaLevel, number>> = {
	provinsi: 2,
	'kabupaten-kota': 4,
	kecamatan: 7,
	'desa-kelurahan': 10,
}

type PlacedCode = { line: number; value: BpsCode }

/** Codes that stand twice, or beside an area of another level. */
export function bpsCodeArea(codes: readonly PlacedCode[]): { line: number; column: string; finding: Finding }[] {
	const first = new Map<string, number>()
	return codes.flatMap(({ line, value: { bps, code } }) => {
		const before = first.get(bps)
		if (before === undefined) first.set(bps, line)
		const wanted = digits[levelOfCode(code) ?? 'negara']
		if (before !== undefined) return [{ line, column: 'kode_bps', finding: twice(bps, before) }]
		return wanted === bps.length ? [] : [{ line, column: 'kode_wilayah', finding: otherLevel(code, bps) }]
	})
}

function twice(bps: string, line: number): Finding {
	return broken(
		bpsCodeAreaRule,
		{
			id: `setiap kode satu kali; kode ini sudah ada di baris ${line}`,
			en: `each code once; it stands in line ${line} already`,
		},
		bps,
		{ id: 'hapus salah satu barisnya', en: 'remove one of the rows' },
	)
}

function otherLevel(code: string, bps: string): Finding {
	const [id = '', en = ''] = levelNames[bps.length] ?? []
	return broken(bpsCodeAreaRule, { id: `kode ${id} untuk ${bps}`, en: `the code of a ${en} for ${bps}` }, code, {
		id: 'samakan tingkat kedua kodenya; di Excel, atur kedua kolom sebagai Teks agar nol tidak hilang',
		en: 'give both codes of one level; in Excel, format both columns as Text so that no zero is lost',
	})
}

const levelNames: Readonly<Record<number, readonly [string, string]>> = {
	2: ['provinsi', 'province'],
	4: ['kabupaten/kota', 'kabupaten or kota'],
	7: ['kecamatan', 'kecamatan'],
	10: ['desa/kelurahan', 'desa or kelurahan'],
}
