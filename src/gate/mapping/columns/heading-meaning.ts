import type { Bilingual } from '../../../schemas/bilingual.ts'
import { plainWords } from '../../../search/plain-words.ts'
import { levelsOfHeading } from '../areas/name-level.ts'
import { matchMeasure } from '../measures/match-measure.ts'
import { isLayoutName } from '../measures/measure-words.ts'
import { findPeriods, isYear } from '../periods/find-periods.ts'
import { partWords } from '../recipients/recipient-words.ts'
import { isCodeHeading } from '../rows/area-columns.ts'
import type { MappingIndicator } from '../understanding.ts'
import { beginsWith, isRoleHeading } from './role-words.ts'

/** What a heading of a foreign table seems to stand for; `column` is the column of ours that holds it. */
export type HeadingMeaning = { says: Bilingual; column: string | null; measure: string | null }

const times = ['year', 'month', 'part', 'period'] as const

/**
 * What a heading seems to be, by the same words as the desk reads a table by; `null` where it could be anything. Every
 * word of it must be known: a heading that holds another one may name a person, and is not told.
 */
export function headingMeaning(heading: string, indicators: readonly MappingIndicator[]): HeadingMeaning | null {
	const text = heading.replaceAll('_', ' ').trim()
	const words = plainWords(text)
	if (words.length === 0) return null
	if (isYear(text)) return meaning(`angka tahun ${text}`, `figures of ${text}`)
	const { said, rest } = findPeriods(text)
	if (said.length > 0 && plainWords(rest).length === 0) return meaning('angka suatu periode', 'figures of a period')
	if (times.some((role) => isRoleHeading(text, role) || (beginsWith(text, role) && words.every(isLayoutName))))
		return meaning('periode', 'a period', 'periode')
	if (isRoleHeading(text, 'numbering')) return meaning('nomor urut', 'numbering')
	if (isRoleHeading(text, 'unit')) return meaning('satuan', 'a unit')
	return placeMeaning(text, words) ?? measureMeaning(rest, indicators) ?? countMeaning(text)
}

function meaning(id: string, en: string, column: string | null = null): HeadingMeaning {
	return { says: { id, en }, column, measure: null }
}

/** Codes of the statistics office are no codes of ours. */
function placeMeaning(text: string, words: readonly string[]): HeadingMeaning | null {
	const others = words.filter((word) => !isLayoutName(word))
	if (isCodeHeading(text) && others.every(isCodeHeading)) {
		return meaning('kode wilayah', 'an area code', words.includes('bps') ? null : 'kode_wilayah')
	}
	const namesPlaces = levelsOfHeading(text).length > 0 || words.includes('wilayah') || words.includes('daerah')
	return namesPlaces && others.length === 0 ? meaning('nama wilayah', 'the name of an area') : null
}

function measureMeaning(text: string, indicators: readonly MappingIndicator[]): HeadingMeaning | null {
	const { indicators: named, sure } = matchMeasure(text, { indicators }, () => false)
	const [only] = named
	if (!sure || !only) return null
	return { says: { id: `indikator ${only.id}`, en: `indicator ${only.id}` }, column: null, measure: only.id }
}

/** Words for recipients and for how many, and no other. */
function countMeaning(text: string): HeadingMeaning | null {
	return partWords(text, []).length === 0 ? meaning('jumlah penerima', 'a count of recipients', 'jumlah') : null
}
