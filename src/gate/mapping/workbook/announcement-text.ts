import type { Bilingual } from '../../../schemas/bilingual.ts'
import type { Announcement } from './announcement.ts'
import { type CellSpan, cellAddress, columnLetters } from './source-file.ts'

/** Places named one by one; the rest is counted. */
const NAMED = 5

/** `D3, D4 dan 12 lain`; spans of neighbours are joined before: `4–9`. */
function listed(places: readonly string[]): Bilingual {
	const named = places.slice(0, NAMED).join(', ')
	const rest = places.length - NAMED
	return rest > 0
		? { id: `${named} dan ${rest} tempat lagi`, en: `${named} and ${rest} more ${plural(rest, 'place', 'places')}` }
		: { id: named, en: named }
}

/** Neighbours joined: 3, 4, 5, 8 are `4–6` and `9` when rows are counted from 1. */
function spans(positions: readonly number[], name: (position: number) => string): string[] {
	const ends: [number, number][] = []
	for (const position of positions) {
		const last = ends.at(-1)
		if (last && last[1] === position - 1) last[1] = position
		else ends.push([position, position])
	}
	return ends.map(([first, last]) => (first === last ? name(first) : `${name(first)}–${name(last)}`))
}

const spanName = ({ top, left, bottom, right }: CellSpan) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`

const plural = (count: number, one: string, more: string) => (count === 1 ? one : more)

const encodings = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16',
	'windows-1252': 'Windows-1252',
}

/** What is announced of a file, in the order in which a steward meets it. */
const announcementText = {
	'hidden-sheet': ({ sheet }) => ({
		id: `Lembar "${sheet}" tersembunyi dan tidak dipakai, kecuali Anda memilihnya.`,
		en: `The sheet "${sheet}" is hidden and not used unless you choose it.`,
	}),
	'hidden-rows': ({ sheet, rows }) => {
		const places = listed(spans(rows, (row) => String(row + 1)))
		return {
			id: `Lembar "${sheet}" menyembunyikan ${rows.length} baris (${places.id}); isinya ikut dibaca.`,
			en: `The sheet "${sheet}" hides ${rows.length} ${plural(rows.length, 'row', 'rows')} (${places.en}); what they hold is read too.`,
		}
	},
	'hidden-columns': ({ sheet, columns }) => {
		const places = listed(spans(columns, columnLetters))
		return {
			id: `Lembar "${sheet}" menyembunyikan ${columns.length} kolom (${places.id}); isinya ikut dibaca.`,
			en: `The sheet "${sheet}" hides ${columns.length} ${plural(columns.length, 'column', 'columns')} (${places.en}); what they hold is read too.`,
		}
	},
	filter: ({ sheet }) => ({
		id: `Lembar "${sheet}" disaring: baris yang tidak tampak di Excel ikut dibaca.`,
		en: `The sheet "${sheet}" is filtered: rows that Excel does not show are read too.`,
	}),
	'merged-cells': ({ sheet, merges }) => {
		const places = listed(merges.map(spanName))
		return {
			id: `Lembar "${sheet}" memuat ${merges.length} sel gabungan (${places.id}); isinya dihitung berada di sel pertama.`,
			en: `The sheet "${sheet}" has ${merges.length} merged ${plural(merges.length, 'cell', 'cells')} (${places.en}); what they hold counts as standing in the first.`,
		}
	},
	'formulas-without-result': ({ sheet, cells }) => {
		const places = listed(cells)
		return {
			id: `Lembar "${sheet}" memuat ${cells.length} rumus tanpa hasil tersimpan (${places.id}), dan selnya dibaca kosong: buka di Excel lalu simpan sekali lagi.`,
			en: `The sheet "${sheet}" has ${cells.length} ${plural(cells.length, 'formula', 'formulas')} without a stored result (${places.en}), read as empty: open it in Excel and save it again.`,
		}
	},
	'failed-formulas': ({ sheet, cells }) => {
		const places = listed(cells)
		return {
			id: `Lembar "${sheet}" memuat ${cells.length} sel yang rumusnya gagal (${places.id}): perbaiki di Excel.`,
			en: `The sheet "${sheet}" has ${cells.length} ${plural(cells.length, 'cell', 'cells')} whose formula failed (${places.en}): mend them in Excel.`,
		}
	},
	'encoding-guessed': ({ encoding }) => ({
		id: `Berkas ini dibaca sebagai ${encodings[encoding]}, karena tidak menyebut pengodean hurufnya: periksa huruf beraksen dan tanda khusus.`,
		en: `This file was read as ${encodings[encoding]}, because it does not say how its letters are encoded: check accented letters and special signs.`,
	}),
} satisfies { [Kind in Announcement['kind']]: (announced: Extract<Announcement, { kind: Kind }>) => Bilingual }

/** An announcement in words, for the steward. */
export function announcementWords(announced: Announcement): Bilingual {
	const say: (announced: never) => Bilingual = announcementText[announced.kind]
	return say(announced as never)
}
