import type { Language } from '../../../src/schemas/bilingual.ts'
import type { AreaRow, CoreIndex, TermRow } from '../../../src/search/index-file.ts'
import type { SearchFiles } from '../search/search-files.ts'

/** The published record of an area, as text; `undefined` where there is none. */
export type RecordOf = (code: string) => string | undefined

/**
 * The index of the copy, as a classic script: a page opened from a disk may not fetch a file, but may load a script.
 * Areas and records of pages that do not go along are left out. Figures of kabupaten and above go along, for answers;
 * those of villages stay on their pages.
 */
export function pocketSearch(
	files: SearchFiles,
	language: Language,
	pages: ReadonlySet<string>,
	recordOf: RecordOf,
): string {
	const whole = files.cores[language]
	if (!whole) return ''
	const isHere = ([code]: AreaRow) => pages.has(`${language === 'en' ? 'en/' : ''}wilayah/${code}/index.html`)
	const core = coreOf(whole, pages, isHere)
	const inside = { areas: [...files.inside.values()].flatMap(({ areas }) => areas).filter(isHere), around: [] }
	const figures = core.areas.flatMap(([code]) => {
		const record = code.length > 5 ? undefined : recordOf(code)
		return record === undefined ? [] : [`${JSON.stringify(code)}:${record.trim()}`]
	})
	// U+2028 and `</` are harmless in a file of its own; one part a line keeps it readable.
	const parts = [
		`"core":${JSON.stringify(core)}`,
		`"inside":${JSON.stringify(inside)}`,
		`"figures":{${figures.join(',\n')}}`,
	]
	return `globalThis.terangSearch={\n${parts.join(',\n')}\n}\n`
}

/** The core without what does not go along; records keep their order and get new places. */
function coreOf(whole: CoreIndex, pages: ReadonlySet<string>, isHere: (row: AreaRow) => boolean): CoreIndex {
	const kept = whole.records.flatMap(({ url }, place) => (pages.has(`${url.slice(1)}index.html`) ? [place] : []))
	const places = new Map(kept.map((place, at) => [place, at]))
	const urls = new Set(kept.map((place) => whole.records[place]?.url))
	return {
		...whole,
		areas: whole.areas.filter(isHere),
		records: kept.flatMap((place) => whole.records[place] ?? []),
		terms: whole.terms.map((row) => termOf(row, places)).filter(({ length }) => length > 1),
		aliases: whole.aliases.filter(([, meant]) => !meant.startsWith('/') || urls.has(meant)),
		indicators: whole.indicators.flatMap((one) => {
			const record = places.get(one.record)
			return record === undefined ? [] : [{ ...one, record }]
		}),
		inside: [''],
		outside: [],
	}
}

function termOf([term, ...standing]: TermRow, places: ReadonlyMap<number, number>): TermRow {
	return [
		term,
		...standing.flatMap((one) => {
			const at = places.get(one >> 3)
			return at === undefined ? [] : [at * 8 + (one % 8)]
		}),
	]
}
