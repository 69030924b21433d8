import type { Understanding } from '../../gate/mapping/understanding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

/** Remarks that tables print word for word, and what they are in English. */
const known: readonly (readonly [id: RegExp, en: string])[] = [
	[/^angka (?:sangat )?sementara\.$/i, 'Provisional figures.'],
	[/^angka (?:revisi|diperbaiki|perbaikan)\.$/i, 'Revised figures.'],
	[/^angka (?:perkiraan|estimasi)\.$/i, 'Estimated figures.'],
	[/^angka proyeksi\.$/i, 'Projected figures.'],
	[/^data (?:tidak|belum) tersedia\.$/i, 'Data are not available.'],
]

/**
 * The caution that remarks below a table propose: as they are printed, in sentences. English is left open where the
 * office publishes in English and nobody has translated one of them; where it does not, Indonesian stands for both.
 */
export function cautionOf(below: Understanding['saidBelow'], hasEnglish: boolean): Bilingual {
	const notes = below.filter(({ kind }) => kind === 'note').map(({ text }) => sentence(text))
	const id = notes.join(' ')
	if (!hasEnglish) return { id, en: id }
	const english = notes.map((note) => known.find(([pattern]) => pattern.test(note))?.[1])
	return { id, en: english.every((text) => text !== undefined) ? english.join(' ') : '' }
}

function sentence(text: string): string {
	const whole = /[.!?]$/.test(text) ? text : `${text}.`
	return whole.charAt(0).toUpperCase() + whole.slice(1)
}
