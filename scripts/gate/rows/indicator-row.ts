import { z } from 'zod'
import { type Indicator, indicatorSchema, units } from '../../../src/schemas/indicator.ts'
import { optionalNumberCell, optionalTextCell, textCell, wholeNumberCell, wordCell, yesNoCell } from './cells.ts'

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
})

/** One row of `data/indicators.csv`; its headings are translated here and nowhere else. */
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
	}),
)

export const indicatorHeadings: readonly string[] = Object.keys(cells.shape)
