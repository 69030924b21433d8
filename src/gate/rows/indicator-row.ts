import { z } from 'zod'
import { type Indicator, indicatorSchema, type Subject } from '../../schemas/indicator.ts'
import { units } from '../../schemas/unit.ts'
import { optionalNumberCell, optionalTextCell, textCell, wholeNumberCell, wordCell, yesNoCell } from './cells.ts'

/** "penduduk|miskin": who is counted and what holds of them; a component of an index has one word. */
const subjectCell = z
	.string()
	.regex(
		/^([^|]*[^|\s][^|]*(\|[^|]*[^|\s][^|]*)?)?$/,
		'siapa dan apa, dipisah |: penduduk|miskin / who and what, parted by |: penduduk|miskin',
	)
	.default('')
	.transform((text): Subject | null => {
		const [who = '', what = ''] = text.split('|').map((part) => part.trim())
		return who === '' ? null : { who, what }
	})

const cells = z.strictObject({
	id: indicatorSchema.shape.id,
	nama: textCell,
	nama_en: textCell,
	singkatan: textCell,
	singkatan_en: textCell,
	satuan: z.enum(units),
	jenis: wordCell({
		persentase: 'rate',
		cacah: 'count',
		nilai: 'amount',
		indeks: 'index',
		kategori: 'category',
		luas: 'area',
		kepadatan: 'density',
		bagian: 'share',
	} as const),
	desimal: wholeNumberCell.pipe(indicatorSchema.shape.decimals),
	arah: wordCell({ turun: 'lower', naik: 'higher', netral: 'none' } as const),
	tingkat_terendah: indicatorSchema.shape.lowestLevel,
	minimum: optionalNumberCell,
	maksimum: optionalNumberCell,
	kategori: z.string(),
	dijumlahkan: yesNoCell,
	turunan: yesNoCell,
	rumus: optionalTextCell,
	tema: indicatorSchema.shape.theme,
	definisi: textCell,
	definisi_en: textCell,
	metode: textCell,
	metode_en: textCell,
	tema_en: z.string().default(''),
	induk: z.string().default(''),
	digantikan_oleh: z.string().default(''),
	subjek: subjectCell,
	subjek_en: subjectCell,
	batas: z
		.string()
		.regex(
			/^(-?\d+(\.\d+)?(\|-?\d+(\.\d+)?)*)?$/,
			'angka bertitik desimal, dipisah | / numbers with a decimal point, parted by |',
		)
		.default(''),
	beda_kecil: optionalNumberCell.pipe(z.number().positive('more than 0').nullable()).default(null),
	/** What tables call it as well, parted by |: for whoever maps a table, never on a page. */
	sebutan: z.string().default(''),
})

/** The synonyms of a row: what tables call the indicator as well. */
export function indicatorSynonyms(cell: string): string[] {
	return cell
		.split('|')
		.map((synonym) => synonym.trim())
		.filter((synonym) => synonym !== '')
}

/** One row of `indicators.csv`; its headings are translated here and nowhere else. */
export const indicatorRowSchema = cells.transform(
	(row): Indicator => ({
		id: row.id,
		name: { id: row.nama, en: row.nama_en },
		short: { id: row.singkatan, en: row.singkatan_en },
		unit: row.satuan,
		measure: row.jenis,
		decimals: row.desimal,
		better: row.arah,
		lowestLevel: row.tingkat_terendah,
		minimum: row.minimum,
		maximum: row.maksimum,
		categories: row.kategori === '' ? [] : row.kategori.split('|'),
		additive: row.dijumlahkan,
		derived: row.turunan,
		formula: row.rumus,
		theme: row.tema,
		definition: { id: row.definisi, en: row.definisi_en },
		method: { id: row.metode, en: row.metode_en },
		...(row.tema_en === '' ? {} : { themeEnglish: row.tema_en }),
		...(row.induk === '' ? {} : { belongsTo: row.induk }),
		...(row.digantikan_oleh === '' ? {} : { replacedBy: row.digantikan_oleh }),
		...(row.subjek === null ? {} : { subject: { id: row.subjek, en: row.subjek_en } }),
		...(row.batas === '' ? {} : { limits: row.batas.split('|').map(Number) }),
		...(row.beda_kecil === null ? {} : { smallDifference: row.beda_kecil }),
		...(row.sebutan === '' ? {} : { synonyms: indicatorSynonyms(row.sebutan) }),
	}),
)

export const indicatorHeadings: readonly string[] = Object.keys(cells.shape)
/** Columns a register may do without: what they say has a default. */
export const optionalIndicatorHeadings: readonly string[] = [
	'tema_en',
	'induk',
	'digantikan_oleh',
	'subjek',
	'subjek_en',
	'batas',
	'beda_kecil',
	'sebutan',
]
