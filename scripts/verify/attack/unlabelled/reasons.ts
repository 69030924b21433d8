/**
 * A reason why a small number beside the name of a programme counts no recipients: what must stand right before and
 * right after it in its line. Each was looked at; a new one needs the same look.
 */
export type Reason = { id: string; before?: RegExp; after?: RegExp }

const months =
	'(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|January|February|March|May|June|July|August|October|December)'

/** A word that goes no further: numbers and words of a line may stand without a space, where a page parts them. */
const ends = '(?!\\p{L})'

export const reasons: readonly Reason[] = [
	{ id: 'part of a year', before: /\b(?:tahap|triwulan|semester|kuartal|stage|quarter)\s$/i },
	{ id: 'day of a month', after: new RegExp(`^\\s${months}\\b`) },
	{ id: 'day of a month', before: new RegExp(`\\b${months}\\s$`), after: /^,?\s\d{4}\b/ },
	{
		id: 'length of time',
		after: new RegExp(
			`^\\s(?:tahun|bulan|minggu|hari|jam|periode|years?|months?|weeks?|days?|hours?|periods?)${ends}`,
			'u',
		),
	},
	{ id: 'rank', before: /\b(?:peringkat|rank(?:s|ed)?|ke-|nomor|number)\s?$/i },
	{
		id: 'number of a law',
		before:
			/\b(?:(?:Nomor|No\.|Pasal|ayat|Bab|Number|Articles?|paragraph|Regulation|Instruction|Law|Decree)\s\(?|Article \d+\()$/,
	},
	{
		id: 'count of areas',
		after: new RegExp(
			`^\\s(?:dari\\s\\d+\\s|of\\s\\d+\\s)?(?:desa|kelurahan|kecamatan|kabupaten|kota|provinsi|dapil|wilayah|villages?|districts?|sub-districts?|regency|regencies|city|cities|provinces?|areas?)${ends}`,
			'u',
		),
	},
	{
		id: 'rows that a version changed',
		after:
			/^ (?:baris (?:baru|dihapus|berganti)|nilai atau status direvisi|new rows?|rows? (?:removed|with another)|values? or status(?:es)? revised)\b/,
	},
	{ id: 'size of a file', before: /\($/, after: /^\s(?:KB|MB)\)/ },
	{ id: 'rank of a post', before: /\bEselon\s$/ },
	{ id: 'areas shown of all', before: /(?:^|\()$/, after: /^ (?:dari|of) \d+(?:$|\)\.)/ },
	{ id: 'areas shown of all', before: /(?:^|\()\d+ (?:dari|of) $/, after: /^(?:$|\)\.)/ },
	{
		id: 'areas of a class in the key of a map',
		before:
			/^(?:[\d.,]+ (?:sampai|to) [\d.,]+|[\d.,]+ (?:atau lebih|or more)|(?:di bawah|below|under) [\d.,]+|[\d.,]+|belum ada data|no data yet|disamarkan|suppressed) \($/,
		after: /^\)$/,
	},
	{ id: 'share', after: /^\s?(?:%|persen|percent|poin\spersen)/ },
	{ id: 'larger number', after: /^\s(?:ribu|juta|miliar|triliun|thousand|million|billion|trillion)\b/ },
	{
		id: 'count of things that are no recipients',
		after: new RegExp(
			`^\\s(?:program(?:me)?s?|komponen|components?|sumber|sources?|salinan|copy|copies|datasets?|kumpulan\\sdata|berkas|files?|angka|figures?|catatan|notes?|cautions?|kursi|seats?|halaman|pages?|berita|items?)${ends}`,
			'u',
		),
	},
	{ id: 'each once', before: /\b(?:satu baris|one row|salah|neither|nor|is|ialah|bukan|susunan)\s$/ },
	{ id: 'each once', before: /(?:^|[.:]\s)$/, after: /^\s(?:keluarga|family)\s(?:dapat|may)\b/ },
]
