import type { Bilingual, Language } from './bilingual.ts'

type UnitWords = {
	/** The unit alone, for headings: "rupiah per orang per bulan". */
	name: Bilingual
	/** What stands before a number: "Rp". */
	before?: Bilingual
	/** What stands after it: "%", or a word after a space. */
	after?: Bilingual
	/** True where it counts people, or families or groups of them. */
	people?: boolean
}

const same = (text: string): Bilingual => ({ id: text, en: text })
/** A unit whose word alone is also what follows its number. */
const word = (id: string, en: string): UnitWords => ({ name: { id, en }, after: { id: ` ${id}`, en: ` ${en}` } })

/** The units of figures, each with the words it is written with: a new unit is a row here and in the data dictionary. */
const words = {
	persen: { name: { id: 'persen', en: 'percent' }, after: same('%') },
	orang: { ...word('orang', 'people'), people: true },
	keluarga: { ...word('keluarga', 'families'), people: true },
	'kartu-keluarga': { ...word('kartu keluarga', 'family cards'), people: true },
	'rupiah-kapita-bulan': {
		name: { id: 'rupiah per orang per bulan', en: 'rupiah per person per month' },
		before: same('Rp'),
	},
	'rupiah-kapita-tahun': {
		name: { id: 'rupiah per orang per tahun', en: 'rupiah per person per year' },
		before: same('Rp'),
	},
	tahun: word('tahun', 'years'),
	indeks: { name: { id: 'indeks', en: 'index' } },
	kategori: { name: { id: 'kategori', en: 'category' } },
	km2: word('km²', 'km²'),
	'orang-per-km2': word('orang per km²', 'people per km²'),
	desa: word('desa', 'desa'),
	kelurahan: word('kelurahan', 'kelurahan'),
} satisfies Record<string, UnitWords>

export type Unit = keyof typeof words
export const units = Object.keys(words) as [Unit, ...Unit[]]

/** How a unit is written: alone, before a number, after one. */
export function unitWords(unit: Unit, language: Language): { name: string; before: string; after: string } {
	const { name, before, after }: UnitWords = words[unit]
	return { name: name[language], before: before?.[language] ?? '', after: after?.[language] ?? '' }
}

/** True for units that count people, or families or groups of them: a small number of these can point at somebody. */
export function countsPeople(unit: Unit): boolean {
	const { people = false }: UnitWords = words[unit]
	return people
}
