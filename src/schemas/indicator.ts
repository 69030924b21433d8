import { z } from 'zod'
import { areaLevelSchema } from './area-code.ts'
import { bilingualSchema } from './bilingual.ts'

/** Units of measure, each with one way to be written (src/format/value.ts). */
export const units = [
	'persen',
	'orang',
	'keluarga',
	'kartu-keluarga',
	'rupiah-kapita-bulan',
	'indeks',
	'kategori',
	'km2',
	'orang-per-km2',
	'desa',
	'kelurahan',
] as const
export type Unit = (typeof units)[number]

/** What kind of measure a figure is; it decides how a figure may be added, compared and read. */
export const measures = ['rate', 'count', 'amount', 'index', 'category', 'area', 'density', 'share'] as const
export type Measure = (typeof measures)[number]

/** An indicator as the registry `data/indicators.csv` defines it. */
export const indicatorSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
	name: bilingualSchema,
	/** Short name for charts and table headings ("P0", "IDM"). */
	short: bilingualSchema,
	unit: z.enum(units),
	measure: z.enum(measures),
	/** Decimals printed and used for rounding in ranks. */
	decimals: z.int().min(0).max(4),
	/** Which direction is good news: `none` where the figure is no judgement. */
	better: z.enum(['lower', 'higher', 'none']),
	/** Lowest level at which the figure is valid; below it the portal explains instead of showing one. */
	lowestLevel: areaLevelSchema,
	/** Smallest and largest value accepted at the gate. */
	minimum: z.number().nullable(),
	maximum: z.number().nullable(),
	/** Allowed words of a category indicator, in order from lowest to highest; empty for numbers. */
	categories: z.array(z.string()),
	/** Whether counts are added up the area tree. Rates never are. */
	additive: z.boolean(),
	/** Where the figure comes from: read from a file, or computed by `formula`. */
	derived: z.boolean(),
	/** Formula of a derived indicator, in words and symbols; `null` for read ones. */
	formula: z.string().min(1).nullable(),
	/** Theme that groups indicators on pages. */
	theme: z.enum(['kemiskinan', 'desa', 'penduduk', 'keluarga', 'wilayah']),
	definition: bilingualSchema,
	method: bilingualSchema,
})
export type Indicator = z.infer<typeof indicatorSchema>
