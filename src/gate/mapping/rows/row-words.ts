import { plainWords } from '../../../search/plain-words.ts'

/** What a row that is no area's computes from the others. */
export type TotalKind = 'sum' | 'mean' | 'other'

const totals: Readonly<Record<string, TotalKind>> = {
	jumlah: 'sum',
	jml: 'sum',
	total: 'sum',
	subtotal: 'sum',
	sub: 'sum',
	grand: 'sum',
	grandtotal: 'sum',
	sum: 'sum',
	rata: 'mean',
	rerata: 'mean',
	rataan: 'mean',
	ratarata: 'mean',
	average: 'mean',
	mean: 'mean',
	maksimum: 'other',
	minimum: 'other',
	max: 'other',
	min: 'other',
	median: 'other',
	tertinggi: 'other',
	terendah: 'other',
	standar: 'other',
	persentase: 'other',
	dipindahkan: 'other',
	pindahan: 'other',
}

/** Names of areas are asked by the thousand, and most hold none of the words. */
const anyTotal = new RegExp(Object.keys(totals).join('|'), 'i')

/** The kind of total that a label begins with; `null` for the name of anything else. */
export function totalKind(label: string): TotalKind | null {
	if (!anyTotal.test(label)) return null
	const [first = '', second = ''] = plainWords(label)
	const word = /^\d+$|^[ivx]$/.test(first) ? second : first
	return Object.hasOwn(totals, word) ? (totals[word] ?? null) : null
}

const noteStart =
	/^\s*(?:(?:sumber|source|catatan|keterangan|ket|note|notes|diolah|dicetak|diunduh|dibuat|disusun|mengetahui|penanggung|kepala|nip|tanggal|update|cetak)\b|\*+\)?|[¹²³]|\d\)\s)/i

/** True for what stands below tables: sources, remarks, footnotes, signatures. */
export function isNote(text: string): boolean {
	return noteStart.test(text)
}

/** "Tabel 3.1", "Provinsi : …": a line of a title, though it takes more than one cell. */
export function isTitleCell(text: string): boolean {
	return /^\s*(?:tabel|table|gambar|lampiran|daftar|rekap(?:itulasi)?|data|laporan)\b/i.test(text) || /:\s*$/.test(text)
}

/** "(1)", "(2)" … below headings count the columns. */
export function isColumnNumbering(texts: readonly string[]): boolean {
	if (texts.length < 2) return false
	const numbers = texts.map((text) => /^\(?\s*(\d{1,2})\s*\)?$/.exec(text)?.[1])
	return (
		numbers.every(
			(number, at) => number !== undefined && (at === 0 || Number(number) === Number(numbers[at - 1]) + 1),
		) && Number(numbers[0]) <= 2
	)
}
