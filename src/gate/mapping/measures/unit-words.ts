import type { Measure } from '../../../schemas/indicator.ts'
import type { Unit } from '../../../schemas/unit.ts'
import { countWords } from './measure-words.ts'

/** What the words of a heading or of a column of units say of a unit. */
export type UnitSaid = {
	/** Units that the words may mean; empty where they say none. */
	units: readonly Unit[]
	/** Places the decimal point is moved by to come to the unit of the indicator: 3 for "ribu". */
	exponent: number | null
	/** "jumlah": it is counted, whatever the unit. */
	counted: boolean
	/** A unit was named that the portal does not know: households, hectares per head. */
	foreign: boolean
}

const scales: Readonly<Record<string, number>> = {
	ribu: 3,
	ribuan: 3,
	rb: 3,
	thousand: 3,
	thousands: 3,
	juta: 6,
	jutaan: 6,
	jt: 6,
	million: 6,
	millions: 6,
	miliar: 9,
	milyar: 9,
	billion: 9,
	triliun: 12,
	trilyun: 12,
	trillion: 12,
	ha: -2,
	hektar: -2,
	hektare: -2,
	hectare: -2,
	hectares: -2,
}

const units: Readonly<Record<string, readonly Unit[]>> = {
	persen: ['persen'],
	persentase: ['persen'],
	prosentase: ['persen'],
	percent: ['persen'],
	percentage: ['persen'],
	jiwa: ['orang'],
	orang: ['orang'],
	people: ['orang'],
	person: ['orang'],
	persons: ['orang'],
	kk: ['kartu-keluarga', 'keluarga'],
	keluarga: ['keluarga', 'kartu-keluarga'],
	families: ['keluarga'],
	rupiah: ['rupiah-kapita-bulan'],
	rp: ['rupiah-kapita-bulan'],
	idr: ['rupiah-kapita-bulan'],
	indeks: ['indeks'],
	index: ['indeks'],
	skor: ['indeks'],
	poin: ['indeks'],
	point: ['indeks'],
	km2: ['km2', 'orang-per-km2'],
	ha: ['km2'],
	hektar: ['km2'],
	hektare: ['km2'],
}

const foreign: ReadonlySet<string> = new Set(
	'rumah tangga ruta rt household households unit buah ton kg meter m2 usd hari siswa balita anak lembaga kelompok permil promil'.split(
		' ',
	),
)

/** Words that stand with units and say none themselves: "per kapita per bulan". */
const beside: ReadonlySet<string> = new Set('kapita capita bulan month'.split(' '))

export function isUnitWord(word: string): boolean {
	return word in scales || word in units || foreign.has(word) || beside.has(word) || countWords.has(word)
}

/** Unit and scale of words; what is said twice the same way counts once, scales that differ count as none. */
export function unitSaid(words: readonly string[]): UnitSaid {
	const exponents = new Set(words.flatMap((word) => (Object.hasOwn(scales, word) ? [scales[word] ?? 0] : [])))
	return {
		units: [...new Set(words.flatMap((word) => (Object.hasOwn(units, word) ? (units[word] ?? []) : [])))],
		exponent: exponents.size === 1 ? ([...exponents][0] ?? null) : null,
		counted: words.some((word) => countWords.has(word)),
		foreign: words.some((word) => foreign.has(word)),
	}
}

/** True unless the words say another unit, or count what the indicator does not count. */
export function fitsUnit(said: UnitSaid, unit: Unit, measure: Measure): boolean {
	const inPercent = measure === 'index' && said.units.every((own) => own === 'persen')
	if (said.units.length > 0 && !said.units.includes(unit) && !inPercent) return false
	if (said.units.length === 0 && said.foreign && measure !== 'index') return false
	return !said.counted || measure === 'count' || said.units.includes(unit)
}
