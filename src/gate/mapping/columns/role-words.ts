import { plainWords } from '../../../search/plain-words.ts'

/** Words of headings that say what a column is, whatever stands in it. */
const words = {
	numbering: 'no nomor id urut num number rowid index unnamed nourut',
	rank: 'peringkat ranking rangking rank urutan',
	year: 'tahun thn th year',
	month: 'bulan bln month',
	part: 'semester smt triwulan tw tahap kuartal quarter',
	period: 'periode period waktu masa tahunbulan bulantahun',
	unit: 'satuan unit uom',
	indicator: 'indikator indicator variabel variable uraian turvar measure series item rincian statistik elemen',
	/** What bears the name of the place where it stands, and is no area; parts of villages among them. */
	facility:
		'puskesmas pustu posyandu sekolah pasar kantor upt uptd cabang lembaga lks panti yayasan pendamping koordinator korcam korkab petugas bank agen pos dusun dukuh padukuhan pedukuhan lingkungan jorong korong',
	value: 'nilai value angka jumlah total besaran data banyaknya hasil isi realisasi',
	status: 'status flag obs_status',
	note: 'keterangan catatan ket note notes remark remarks sumber source',
} as const

export type RoleWord = keyof typeof words

const sets = Object.fromEntries(
	Object.entries(words).map(([role, list]) => [role, new Set(list.split(' '))]),
) as unknown as Readonly<Record<RoleWord, ReadonlySet<string>>>

/** True where a heading is nothing but words of a role: "No.", "Tahun", "Satuan Unit". */
export function isRoleHeading(heading: string, role: RoleWord): boolean {
	const said = plainWords(heading.replaceAll('_', ' '))
	return said.length > 0 && said.every((word) => sets[role].has(word) || (role === 'numbering' && word === 'urut'))
}

/** True where some word of a heading is of a role: "Nama Puskesmas". */
export function holdsWord(heading: string, role: RoleWord): boolean {
	return plainWords(heading.replaceAll('_', ' ')).some((word) => sets[role].has(word))
}

/** True where a heading begins with a word of a role: "Tahun Data", "Satuan (jiwa)". */
export function beginsWith(heading: string, role: RoleWord): boolean {
	const [first = ''] = plainWords(heading.replaceAll('_', ' '))
	return sets[role].has(first)
}
