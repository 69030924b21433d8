import { plainForm } from '../../../issue/nearest-word.ts'
import type { Bilingual } from '../../../schemas/bilingual.ts'

/** A measure that a table may have a column of, and all the names it goes by. */
export type MeasureName = { id: string; names: readonly string[] }

/** What the heading of a foreign table seems to stand for; `column` is the column of ours that holds it. */
export type HeadingMeaning = { says: Bilingual; column: string | null; measure: string | null }

/** Names shorter than this are too common to be looked for inside a heading. */
const LEAST_INSIDE = 10

/**
 * What a heading seems to be, as offices, the statistics office and open-data portals write it; `null` where it could
 * be anything. Every word of it must be one that is known, or a whole name of a measure: nothing else may be repeated.
 */
export function headingMeaning(heading: string, measures: readonly MeasureName[]): HeadingMeaning | null {
	const words: readonly string[] = heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
	if (words.length === 0) return null
	const only = (known: ReadonlySet<string>) => words.every((word) => known.has(word))
	if (words.join() !== 'id' && words.some((word) => codeWords.has(word)) && only(codeHeading)) {
		const fits = !words.includes('bps')
		return meaning('kode wilayah', 'an area code', fits ? 'kode_wilayah' : null)
	}
	if (only(placeHeading)) return meaning('nama wilayah', 'the name of an area', null)
	if (only(timeWords)) return meaning('periode', 'a period', 'periode')
	if (words.length === 1 && isYear(words[0] ?? '')) {
		return meaning(`angka tahun ${words[0]}`, `figures of ${words[0]}`, null)
	}
	if (only(unitWords)) return meaning('satuan', 'a unit', null)
	if (only(numberingWords)) return meaning('nomor urut', 'numbering', null)
	if (only(countWords)) return meaning('jumlah penerima', 'a count of recipients', 'jumlah')
	const measure = measureIn(words.filter((word) => !isYear(word)).join(' '), measures)
	return measure === undefined
		? null
		: { says: { id: `indikator ${measure}`, en: `indicator ${measure}` }, column: null, measure }
}

function meaning(id: string, en: string, column: string | null): HeadingMeaning {
	return { says: { id, en }, column, measure: null }
}

/** The measure whose name the heading is, or holds; the longest name decides. */
function measureIn(heading: string, measures: readonly MeasureName[]): string | undefined {
	const plain = plainForm(heading)
	if (plain === '') return undefined
	const found = measures.flatMap(({ id, names }) =>
		[id, ...names].map(plainForm).flatMap((name) => {
			const fits = name === plain || (name.length >= LEAST_INSIDE && plain.includes(name))
			return fits ? { id, length: name.length } : []
		}),
	)
	return found.sort((a, b) => b.length - a.length)[0]?.id
}

/** True for a year of four digits in which figures may lie. */
export function isYear(text: string): boolean {
	return /^(19[4-9]\d|20\d\d|2100)$/.test(text)
}

const setOf = (words: string) => new Set(words.split(' '))

const codeWords = setOf('kode kd code id')
const places = 'provinsi prov kabupaten kab kota kecamatan kec desa kelurahan kel wilayah daerah nagari gampong kampung'
const codeHeading = setOf(`kode kd code id kemendagri bps dan atau ${places}`)
const placeHeading = setOf(`nama nm name dan atau ${places}`)
const timeWords = setOf('tahun thn year periode bulan semester triwulan tw tahap tanggal data')
const unitWords = setOf('satuan unit')
const numberingWords = setOf('no nomor urut id')
const countWords = setOf('jumlah jml banyak kpm penerima penerimaan manfaat keluarga kk jiwa orang total bantuan')
