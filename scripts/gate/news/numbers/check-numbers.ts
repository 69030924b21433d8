import { formatNumber } from '../../../../src/format/number.ts'
import { type Finding, issueAt, type PlacedFinding } from '../../../../src/issue/finding.ts'
import type { Language } from '../../../../src/schemas/bilingual.ts'
import type { Issue } from '../../../../src/schemas/issue.ts'
import { chartReferences } from '../chart-references.ts'
import { type FrontMatter, parseFrontMatter } from '../front-matter.ts'
import type { NewsFile } from '../read-news.ts'
import { computeFigure, type FigureSource } from './compute-figure.ts'
import { readFigureFormula } from './figure-formula.ts'
import {
	missingFigure,
	onlyInOne,
	unknownNumber,
	unreadableFormula,
	unusedFormula,
	unusedNumber,
} from './number-findings.ts'
import { type PrintedNumber, type PrintedUnit, printedNumbers } from './printed-numbers.ts'
import { proseOf } from './prose.ts'
import { quotedAreas } from './quoted-areas.ts'

/** Nearer to a figure of its unit than this part of it, a number that is none is taken for a slip of the pen. */
const SLIP = 0.02

/** What differs by more than this part is no near figure, and is not told as one. */
const FAR = 0.5

/** Units of figures that a printed unit may stand for; points of percent are always worked out. */
const unitsOf: Readonly<Record<PrintedUnit, readonly string[]>> = {
	points: [],
	percent: ['persen'],
	people: ['orang'],
	families: ['keluarga', 'kartu-keluarga'],
	rupiah: ['rupiah-kapita-bulan'],
}

/** A number that a text may tell, and what it is in words; without a unit it may stand for any. */
type Quotable = { value: number; unit: string | null; name: string }

type Item = { file: NewsFile; language: Language; matter: FrontMatter; numbers: PlacedNumber[] }
type PlacedNumber = PrintedNumber & { place: (finding: Finding) => PlacedFinding }

/**
 * Holds the numbers in news items to the data: each is a figure of an area that the item names, links to or draws, or
 * comes from a formula in its front matter, or its source prints it. Drafts are checked too.
 */
export function checkNumbers(files: readonly NewsFile[], source: FigureSource): Issue[] {
	const items = files.flatMap(readItem)
	return [...Map.groupBy(items, ({ file }) => slugOf(file)).values()].flatMap((pair) => checkPair(pair, source))
}

function readItem(file: NewsFile): Item[] {
	const [, language] = /\.(id|en)\.mdx$/.exec(file.name) ?? []
	const matter = language ? parseFrontMatter(file.text) : undefined
	if (!matter?.value || !language) return []
	const { title, summary, areas } = matter.value
	const spoken = language === 'en' ? 'en' : 'id'
	const prose = proseOf(matter.body)
	const lineAt = (index: number) => prose.slice(0, index).split('\n')
	const numbers = [
		...printedNumbers(title, spoken).map((one) => ({ ...one, place: (f: Finding) => matter.placeAt(['title'], f) })),
		...printedNumbers(summary, spoken).map((one) => ({
			...one,
			place: (f: Finding) => matter.placeAt(['summary'], f),
		})),
		...printedNumbers(prose, spoken).map((one) => ({
			...one,
			place(finding: Finding): PlacedFinding {
				const before = lineAt(one.index)
				const column = String((before.at(-1)?.length ?? 0) + 1)
				return { line: matter.bodyLine + before.length - 1, column, finding }
			},
		})),
	]
	// In English a code reads as a decimal.
	return [{ file, language: spoken, matter, numbers: numbers.filter(({ text }) => !areas.includes(text)) }]
}

function slugOf({ name }: NewsFile): string {
	return name.replace(/\.(?:id|en)\.mdx$/, '')
}

/** What one language declares holds for both: it need not be written twice. */
function checkPair(pair: readonly Item[], source: FigureSource): Issue[] {
	const formulas = pair.flatMap((item) => readFormulas(item, source))
	const declared = formulas.flatMap(({ quotable }) => quotable ?? [])
	const printed = pair.flatMap(({ matter }) => matter.value?.printed ?? [])
	const all = pair.flatMap(({ numbers }) => numbers)
	return pair.flatMap((item) => {
		const { matter, language, file } = item
		const known = [...quotablesOf(matter, source, language), ...declared, ...printed.map(asPrinted)]
		const faults = [
			...item.numbers.flatMap((one) => {
				const finding = isKnown(one, known) ? null : notKnown(one, known, matter)
				return finding ? [one.place(finding)] : []
			}),
			...formulas.filter((one) => one.item === item).flatMap((one) => formulaFaults(one, all, language)),
			...(matter.value?.printed ?? []).flatMap((value, index) =>
				all.some((one) => isOf(one, value)) ? [] : [matter.placeAt(['printed', index], unusedNumber(String(value)))],
			),
			...missingIn(item, pair),
		]
		return faults.map(({ finding, ...place }) => issueAt({ file: file.file, ...place }, finding))
	})
}

const asPrinted = (value: number): Quotable => ({ value, unit: null, name: '' })

type ReadFormula = { item: Item; index: number; text: string; quotable: Quotable | null; fault: Finding | null }

function readFormulas(item: Item, source: FigureSource): ReadFormula[] {
	return (item.matter.value?.figures ?? []).map((text, index): ReadFormula => {
		const formula = readFigureFormula(text)
		if (!formula) return { item, index, text, quotable: null, fault: unreadableFormula(text) }
		const computed = computeFigure(formula, source)
		if ('missing' in computed) return { item, index, text, quotable: null, fault: missingFigure(computed.missing) }
		// "turun 0,41": the word tells the direction.
		return { item, index, text, quotable: { value: Math.abs(computed.value), unit: null, name: text }, fault: null }
	})
}

function formulaFaults(
	{ item, index, text, quotable, fault }: ReadFormula,
	numbers: readonly PrintedNumber[],
	language: Language,
): PlacedFinding[] {
	const unused = quotable && !numbers.some((one) => isOf(one, quotable.value))
	const finding = fault ?? (unused ? unusedFormula(text, say(quotable.value, language)) : null)
	return finding ? [item.matter.placeAt(['figures', index], finding)] : []
}

/** Figures of the areas an item quotes, the stages of the lists it draws, and the facts it states of programmes. */
function quotablesOf(
	matter: FrontMatter,
	{ figures, indicators, verifications }: FigureSource,
	language: Language,
): Quotable[] {
	const units = new Map(indicators.map(({ id, unit }) => [id, unit]))
	const ofAreas = [...quotedAreas(matter)].flatMap((area) =>
		figures.of(area).flatMap(({ value, indicator, period }): Quotable[] => {
			const name = `${indicator}, ${area}, ${period}`
			return value === null
				? []
				: [{ value, unit: units.get(indicator) ?? null, name: `${say(value, language)} (${name})` }]
		}),
	)
	const drawn = new Set(chartReferences(matter).flatMap(({ kind, value }) => (kind === 'verification' ? [value] : [])))
	const stages = verifications.filter(({ id }) => drawn.has(id)).flatMap((one) => one.stages)
	const stated = [...stages, ...(matter.value?.facts ?? [])].flatMap(({ value }) => (value === null ? [] : [value]))
	return [...ofAreas, ...stated.map(asPrinted)]
}

function isOf({ value, tolerance }: PrintedNumber, figure: number): boolean {
	// A little more than half a digit: 17.125 is held as 17.12499….
	return Math.abs(value - Math.abs(figure)) <= tolerance * (1 + 1e-6) + 1e-9
}

function fits({ unit }: PrintedNumber, quotable: Quotable): boolean {
	return unit === null || quotable.unit === null || unitsOf[unit].includes(quotable.unit)
}

function isKnown(printed: PrintedNumber, known: readonly Quotable[]): boolean {
	return known.some((one) => fits(printed, one) && isOf(printed, one.value))
}

function notKnown(printed: PrintedNumber, known: readonly Quotable[], matter: FrontMatter): Finding {
	const distance = (one: Quotable) => Math.abs(printed.value - one.value) / Math.max(Math.abs(one.value), 1e-9)
	const [nearest] = known
		.filter((one) => one.name !== '' && fits(printed, one) && distance(one) <= FAR)
		.toSorted((a, b) => distance(a) - distance(b))
	const slip = printed.unit !== null && nearest?.unit != null && distance(nearest) <= SLIP
	const areas = (matter.value?.areas ?? []).slice(0, 4).join(', ')
	return unknownNumber(printed.text, areas, nearest?.name ?? null, slip)
}

/** Numbers of an item that its translation does not tell. */
function missingIn(item: Item, pair: readonly Item[]): PlacedFinding[] {
	const other = pair.find(({ language }) => language !== item.language)
	if (!other) return []
	return item.numbers
		.filter((one) => !other.numbers.some(({ value }) => Math.abs(value - one.value) <= 1e-9))
		.map((one) => one.place(onlyInOne(one.text, other.file.name)))
}

/** A figure as the language writes it, with as many decimals as it has, four at most. */
function say(value: number, language: Language): string {
	const decimals = /\.(\d+?)0*$/.exec(value.toFixed(4))?.[1]?.replace(/0+$/, '').length ?? 0
	return formatNumber(value, decimals, language)
}
