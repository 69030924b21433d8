import type { Indicator } from '../../../../src/schemas/indicator.ts'
import { unitWords } from '../../../../src/schemas/unit.ts'
import type { CatalogueEntry } from '../catalogue/catalogue-entry.ts'
import { levelName } from './activity-form.ts'
import { yesOrNo } from './printed-choices.ts'

/** What a form asks of one measure: the printed heading, and what the registers answer; `null` is left for the office. */
export type FormColumn = { heading: string; answer: (indicator: Indicator, context: FormContext) => string | null }

/** What answers are made from beside the indicator itself. */
export type FormContext = { entry: CatalogueEntry; indicators: readonly Indicator[] }

const leftOpen = () => null

/** MS-Var, metadata of a variable (BPS Regulation 5 of 2020), in the order of the form. */
export const variableForm: readonly FormColumn[] = [
	{ heading: 'Nama Variabel', answer: ({ name }) => name.id },
	{ heading: 'Alias', answer: ({ short, name }) => (short.id === name.id ? null : short.id) },
	{ heading: 'Konsep', answer: leftOpen },
	{ heading: 'Definisi', answer: ({ definition }) => definition.id },
	{ heading: 'Referensi Pemilihan', answer: leftOpen },
	{
		heading: 'Referensi Waktu',
		answer: (_, { entry }) => `${entry.dataset.periods.first} s.d. ${entry.dataset.periods.last}`,
	},
	{ heading: 'Tipe Data', answer: ({ measure, decimals }) => typeOf(measure === 'category', decimals) },
	{ heading: 'Klasifikasi Isian', answer: ({ categories }) => words(categories) },
	{ heading: 'Aturan Validasi', answer: ({ minimum, maximum }) => limits(minimum, maximum) },
	{ heading: 'Kalimat Pertanyaan', answer: leftOpen },
	{ heading: 'Apakah Variabel Dapat Diakses Umum', answer: () => yesOrNo(true) },
]

/** MS-Ind, metadata of an indicator (BPS Regulation 5 of 2020), in the order of the form. */
export const indicatorForm: readonly FormColumn[] = [
	{ heading: 'Nama Indikator', answer: ({ name }) => name.id },
	{ heading: 'Konsep', answer: leftOpen },
	{ heading: 'Definisi', answer: ({ definition }) => definition.id },
	{ heading: 'Interpretasi', answer: leftOpen },
	{ heading: 'Metode/Rumus Penghitungan', answer: ({ method, formula }) => formula ?? method.id },
	{ heading: 'Ukuran', answer: measureWord },
	{ heading: 'Satuan', answer: ({ unit }) => unitWords(unit, 'id').name },
	{ heading: 'Klasifikasi Penyajian', answer: ({ categories }) => words(categories) },
	{ heading: 'Indikator Komposit', answer: isComposite },
	{ heading: 'Indikator Pembangun: Publikasi Ketersediaan', answer: leftOpen },
	{
		heading: 'Indikator Pembangun: Nama',
		answer: ({ id }, { indicators }) => words(componentsOf(id, indicators).map(({ name }) => name.id)),
	},
	{ heading: 'Variabel Pembangun: Kegiatan Penghasil', answer: leftOpen },
	{ heading: 'Variabel Pembangun: Kode Kegiatan', answer: leftOpen },
	{ heading: 'Variabel Pembangun: Nama', answer: leftOpen },
	{ heading: 'Level Estimasi', answer: ({ lowestLevel }) => levelName(lowestLevel) },
	{ heading: 'Dapat Diakses Umum', answer: () => yesOrNo(true) },
]

/** What is collected: counts, amounts, areas and categories. Rates, indices, shares and densities are made of others. */
export function isVariable({ measure, derived }: Indicator): boolean {
	return !derived && ['count', 'amount', 'area', 'category'].includes(measure)
}

function typeOf(isCategory: boolean, decimals: number): string {
	return isCategory ? 'Kategorik' : decimals === 0 ? 'Bilangan bulat' : 'Bilangan desimal'
}

function limits(minimum: number | null, maximum: number | null): string | null {
	return words([
		...(minimum === null ? [] : [`sekurangnya ${comma(minimum)}`]),
		...(maximum === null ? [] : [`setingginya ${comma(maximum)}`]),
	])
}

function comma(value: number): string {
	return String(value).replace('.', ',')
}

function words(list: readonly string[]): string | null {
	return list.length === 0 ? null : list.join('; ')
}

const measureWords = { count: 'Jumlah', index: 'Indeks', density: 'Kepadatan', area: 'Luas' } as const

function measureWord({ measure, unit }: Indicator): string | null {
	if (unit === 'persen') return 'Persentase'
	return measure in measureWords ? measureWords[measure as keyof typeof measureWords] : null
}

/** Only an index is put together of others. */
function isComposite({ id, measure }: Indicator, { indicators }: FormContext): string | null {
	if (measure !== 'index') return yesOrNo(false)
	return componentsOf(id, indicators).length > 0 ? yesOrNo(true) : null
}

function componentsOf(id: string, indicators: readonly Indicator[]): Indicator[] {
	return indicators.filter(({ belongsTo, measure }) => belongsTo === id && measure === 'index')
}
