import { recipientCategories } from '../../../schemas/recipient-categories.ts'
import { plainWords } from '../../../search/plain-words.ts'
import type { MappingProgramme } from '../understanding.ts'

const recipients: ReadonlySet<string> = new Set('kpm penerima recipients beneficiaries'.split(' '))
const phrases = [
	['keluarga', 'penerima', 'manfaat'],
	['penerima', 'manfaat'],
]

/** True where a text speaks of those who receive: "Jumlah KPM", "Penerima Manfaat". */
export function speaksOfRecipients(text: string): boolean {
	return plainWords(text.replaceAll('_', ' ')).some((word) => recipients.has(word))
}

/** Programmes that a text names, by their name, the abbreviation in its brackets or their id. */
export function programmesIn(text: string, programmes: readonly MappingProgramme[]): MappingProgramme[] {
	const words = ` ${plainWords(text.replaceAll('_', ' ')).join(' ')} `
	return programmes.filter((programme) => namesOf(programme).some((name) => words.includes(` ${name} `)))
}

function namesOf({ id, name }: MappingProgramme): string[] {
	const texts = [name.id, name.en].flatMap((text) => [
		text.replace(/\([^)]*\)/g, ' '),
		...[...text.matchAll(/\(([^)]*)\)/g)].map(([, inner = '']) => inner),
	])
	return [...new Set([id, ...texts].map((text) => plainWords(text).join(' ')))].filter((text) => text !== '')
}

/** Words of a heading without those for recipients, programmes and how many: what is left says a part of them. */
export function partWords(heading: string, programmes: readonly MappingProgramme[]): string[] {
	let words = ` ${plainWords(heading.replaceAll('_', ' ')).join(' ')} `
	for (const name of programmes.flatMap(namesOf).sort((a, b) => b.length - a.length))
		words = words.replace(` ${name} `, ' ')
	for (const phrase of phrases) words = words.replace(` ${phrase.join(' ')} `, ' ')
	return words.split(' ').filter((word) => word !== '' && !recipients.has(word) && !counting.has(word))
}

const counting: ReadonlySet<string> = new Set(
	'jumlah total jml banyaknya tahun data keluarga orang kelompok kk jiwa manfaat bantuan program realisasi salur tersalur disalurkan ditetapkan penetapan tahap periode triwulan'.split(
		' ',
	),
)

const sexes: readonly (readonly [id: string, words: readonly string[]])[] = [
	['laki-laki', ['laki laki', 'laki', 'lk', 'l', 'pria', 'lakilaki', 'male', 'm']],
	['perempuan', ['perempuan', 'pr', 'p', 'wanita', 'female', 'f']],
]

/** The sex that a word says as lists write it; `null` for other words. */
export function sexOf(text: string): string | null {
	const words = plainWords(text).filter((word) => word !== 'jenis' && word !== 'kelamin')
	return sexes.find(([, known]) => known.includes(words.join(' ')))?.[0] ?? null
}

const disabilities: readonly (readonly [id: string, words: readonly string[]])[] = [
	['ya', ['ya', 'y', 'ada', 'disabilitas', 'penyandang disabilitas', 'yes']],
	['tidak', ['tidak', 'tdk', 't', 'tidak ada', 'bukan', 'non disabilitas', 'no']],
]

/** Whether a cell says that somebody has a disability, in words for yes and no; the kind of one is nobody's business. */
export function disabilityOf(text: string): string | null {
	const words = plainWords(text).join(' ')
	return disabilities.find(([, known]) => known.includes(words))?.[0] ?? null
}

/** The rupiah that a cell of a list says were paid, by its heading: `Rp600.000,00`; `null` for other cells. */
export function rupiahOf(heading: string, cell: string): number | null {
	if (!/\b(?:rupiah|rp|nominal)\b|nilai.?bantuan|besaran.?bantuan/i.test(heading)) return null
	const digits = cell
		.trim()
		.replace(/^rp\.?\s*/i, '')
		.replace(/,(?:-|0+)$/, '')
	if (!/^(?:\d+|\d{1,3}(?:\.\d{3})+)$/.test(digits)) return null
	const paid = Number(digits.replaceAll('.', ''))
	return Number.isSafeInteger(paid) ? paid : null
}

/** The component of a programme that a text names by its id or the first part of its name. */
export function componentOf(text: string, { components }: MappingProgramme): string | null {
	const words = plainWords(text)
		.filter((word) => word !== 'komponen')
		.join(' ')
	const found = components.filter(({ id, name }) => {
		const names = [id, name.id, name.en, name.id.replace(/\([^)]*\)/g, ''), name.en.replace(/\([^)]*\)/g, '')]
		return names.some((one) => plainWords(one).join(' ') === words)
	})
	return found.length === 1 ? (found[0]?.id ?? null) : null
}

/** The band of an age in years, as recipients are published by; `null` for no age. */
export function ageBand(years: number): string | null {
	if (!Number.isInteger(years) || years < 0 || years > 120) return null
	const band = recipientCategories.kelompok_umur.find(({ id }) => {
		const [from = 0, to = 120] = (id.match(/\d+/g) ?? []).map(Number)
		return years >= from && years <= to
	})
	return band?.id ?? null
}
