import { plain } from '../../../search/plain-words.ts'

/** The words of a heading, the signs for percent and square kilometres written out, letters and figures apart. */
export function measureWords(text: string): string[] {
	const spelled = plain(text.replace(/m²/gi, 'm2').replace(/³|²|¹/g, ''))
		.replaceAll('%', ' persen ')
		.replace(/\bkm\s*2\b/g, ' km2 ')
		.replace(/(?<!\d[ .,])\b0{3}\b/g, ' ribu ')
		.replace(/\brupiah\/kapita\/bulan|\brp\.?\/kap(?:ita)?\/bl?n\b/g, ' rupiah kapita bulan ')
	return spelled.match(/[a-z0-9]+/g) ?? []
}

/**
 * Words that say how a table is laid out and not what is measured; beside them a heading names its measure alone.
 * Anything else that is left over puts a measure in doubt: "miskin ekstrem" is not "miskin".
 */
const layout: ReadonlySet<string> = new Set(
	(
		'menurut per di ke dan atau dari pada untuk oleh dengan yang serta the of by in and for at tiap setiap masing berdasarkan ' +
		'kabupaten kab kota kecamatan kec desa kelurahan kel provinsi prov propinsi wilayah daerah kode nama administrasi ' +
		'regency municipality province district subdistrict village city regencies municipalities villages ' +
		'tabel table gambar data angka nilai value tahun thn th ta year bulan month semester triwulan tahap periode period keadaan kondisi akhir awal ' +
		'sumber source agregat profil ringkasan rekap rekapitulasi laporan daftar statistik hasil pendataan satuan unit no nomor republik nasional ' +
		'jenis kelamin sex gender indikator variabel dirinci rincian menjadi se dalam ini update final fix rev revisi copy salinan sheet lembar open dinas bidang ' +
		'sementara provisional unduh download export ekspor csv xlsx xls ods tbl lamp lampiran format'
	).split(' '),
)

/** The words alone, not the numbers and letters that a list has: those of a name may tell it from another. */
export function isLayoutName(word: string): boolean {
	return layout.has(word)
}

/** L and P are sexes, other letters alone number a list. */
export function isLayoutWord(word: string): boolean {
	return layout.has(word) || /^\d+$/.test(word) || /^(?:v|od|book|sheet)\d*$/.test(word) || /^[a-km-oq-z]$/.test(word)
}

/** Words that say how many, which is what a count is anyway. */
export const countWords: ReadonlySet<string> = new Set(
	'jumlah banyak banyaknya total jml number count cacah'.split(' '),
)

/** Words so common that alone they name a part of many measures: sex, level, sum. */
const common: ReadonlySet<string> = new Set(
	(
		'laki lakilaki perempuan pria wanita l p lk pr male female men women jumlah total jml desa kelurahan kecamatan penduduk orang ' +
		'jiwa kk kartu kepala people population luas area keluarga families village villages kepadatan density persen'
	).split(' '),
)

export function isCommon(words: readonly string[]): boolean {
	return words.every((word) => common.has(word))
}
