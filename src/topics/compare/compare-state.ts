import { areaCodePattern } from '../../schemas/area-level.ts'

/** Ways to draw a comparison, as the address names them: lines, a panel an area, slopes, dots, table. */
export const forms = ['garis', 'panel', 'lereng', 'titik', 'tabel'] as const
export type Form = (typeof forms)[number]

/** Lines that still part from each other in one drawing; more areas have a panel each. */
const MOST_LINES = 5

/** The form that suits so many areas, where none was asked for. */
export const suitingForm = (areas: number): Form => (areas > MOST_LINES ? 'panel' : 'garis')

/** What is drawn: values, difference from a first period in units or in percent, or that period set to 100. */
export const compareMeasures = ['nilai', 'selisih', 'persen', 'indeks'] as const
export type CompareMeasure = (typeof compareMeasures)[number]

/** Lines that can still be told apart, and names that still fit beside them. */
export const MOST_AREAS = 10

/** Colours in one drawing that all eyes tell apart, with the grey of the others. */
export const MOST_HIGHLIGHTS = 3

/** A comparison as its address holds it. Years are `null` where the address leaves the range open. */
export type CompareState = {
	areas: readonly string[]
	indicator: string
	from: number | null
	to: number | null
	/** `null`: the form that suits the number of areas. */
	form: Form | null
	measure: CompareMeasure
	/** The areas in colours, the others grey; `null` where nobody has chosen, which is not the same as none. */
	highlights: readonly string[] | null
}

/** Something in an address that cannot be used; `word` is what stands there. */
export type AddressProblem = {
	kind: 'code' | 'indicator' | 'period' | 'form' | 'measure' | 'too-many'
	word: string
}

const rangePattern = /^(\d{4})(?:-(\d{4}))?$/

/**
 * Reads a comparison out of the query of an address. What cannot be read is reported and left out, the rest stays.
 * @param indicators ids that can be compared
 * @param standard the one to compare where the address names none
 */
export function parseState(
	query: string,
	indicators: ReadonlySet<string>,
	standard: string,
): { state: CompareState; problems: AddressProblem[] } {
	const words = new URLSearchParams(query)
	const problems: AddressProblem[] = []
	const areas = readAreas(words.get('wilayah') ?? '', problems)
	const indicator = readWord(words.get('indikator'), [...indicators], standard, 'indicator', problems)
	const [from, to] = readRange(words.get('periode') ?? '', problems)
	const form = readWord(words.get('bentuk'), forms, null, 'form', problems)
	const measure = readWord(words.get('ukuran'), compareMeasures, 'nilai', 'measure', problems)
	const highlights = words.get('sorot')?.split(',') ?? null
	return { state: withAreas({ areas, indicator, from, to, form, measure, highlights }, areas), problems }
}

/** The same comparison of other areas: what is no longer compared is no longer highlighted. */
export function withAreas(state: CompareState, areas: readonly string[]): CompareState {
	const highlights = state.highlights?.filter((code) => areas.includes(code)).slice(0, MOST_HIGHLIGHTS) ?? null
	return { ...state, areas, highlights }
}

/** Highlights an area or lets go of it; a fourth takes the place of the first. */
export function toggleHighlight(highlights: readonly string[], code: string): string[] {
	if (highlights.includes(code)) return highlights.filter((one) => one !== code)
	return [...highlights, code].slice(-MOST_HIGHLIGHTS)
}

function readAreas(text: string, problems: AddressProblem[]): string[] {
	const codes = [...new Set(text.split(',').map((code) => code.trim()))].filter((code) => code !== '')
	const valid = codes.filter((code) => areaCodePattern.test(code))
	for (const word of codes) if (!valid.includes(word)) problems.push({ kind: 'code', word })
	if (valid.length > MOST_AREAS) problems.push({ kind: 'too-many', word: String(valid.length) })
	return valid.slice(0, MOST_AREAS)
}

function readWord<Word extends string, Standard extends Word | null>(
	word: string | null,
	known: readonly Word[],
	standard: Standard,
	kind: AddressProblem['kind'],
	problems: AddressProblem[],
): Word | Standard {
	if (word === null || word === '') return standard
	const found = known.find((one) => one === word)
	if (found === undefined) problems.push({ kind, word })
	return found ?? standard
}

function readRange(text: string, problems: AddressProblem[]): [number | null, number | null] {
	if (text === '') return [null, null]
	const match = rangePattern.exec(text)
	const from = Number(match?.[1])
	const to = Number(match?.[2] ?? match?.[1])
	if (match && from <= to) return [from, to]
	problems.push({ kind: 'period', word: text })
	return [null, null]
}

/** The query that `parseState` reads back as the same comparison; what is standard is left out. */
export function printState({ areas, indicator, from, to, form, measure, highlights }: CompareState): string {
	const parts = [
		// Without areas, too: an address that does not speak of them asks for those to begin with.
		`wilayah=${areas.join(',')}`,
		`indikator=${indicator}`,
		from !== null && to !== null ? `periode=${from === to ? from : `${from}-${to}`}` : '',
		form === null || form === suitingForm(areas.length) ? '' : `bentuk=${form}`,
		measure === 'nilai' ? '' : `ukuran=${measure}`,
		highlights === null ? '' : `sorot=${highlights.join(',')}`,
	]
	return `?${parts.filter((part) => part !== '').join('&')}`
}
