import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readAreaContext } from '../../../src/facts/area-context.ts'
import type { AreaFile } from '../../../src/schemas/area-file.ts'
import { type Language, languages } from '../../../src/schemas/bilingual.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import type { IndicatorFile } from '../../../src/schemas/indicator-file.ts'
import { areaFile, inventedCodes } from './invented-areas.ts'
import { inventedIndicators } from './invented-indicators.ts'
import { dataset, generatedFolder, portal, put } from './invented-site.ts'

/**
 * The invented country once more with other ids, of a register that no program knows, and with what stands above the
 * kabupaten in a dataset of its own: what is said must follow from the data alone. Import this before any view.
 */
const ids = new Map(inventedIndicators.map(({ id }, index) => [id, `ukuran-${String.fromCharCode(97 + index)}-x`]))

/** The id that an invented indicator has here. */
export function renamed(id: string): string {
	const found = ids.get(id)
	if (!found) throw new RangeError(`no invented indicator ${id}`)
	return found
}

/** As the register marks the kabupaten and the kota that are both called Contoh. */
function isNamesake(value: object): boolean {
	return 'kind' in value && 'name' in value && value.name === 'Contoh'
}

/** All in it that is an id, or names one in a formula, renamed; and areas of one name marked. */
export function rename<T>(value: T): T {
	if (Array.isArray(value)) return value.map(rename) as T
	if (typeof value === 'object' && value !== null && isNamesake(value)) return { ...value, namesake: true }
	if (typeof value === 'string') return renameText(value) as T
	if (typeof value !== 'object' || value === null) return value
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [
			ids.get(key) ?? key,
			key === 'theme' || key === 'who' || key === 'unit' ? one : rename(one),
		]),
	) as T
}

const inFormula = new RegExp(
	`(?<![\\w-])(${[...ids.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![\\w-])`,
	'g',
)

function renameText(text: string): string {
	const isFormula = /[÷+Σ]|^n\(/.test(text)
	return ids.get(text) ?? (isFormula ? text.replaceAll(inFormula, (id) => ids.get(id) ?? id) : text)
}

export const LOWER = { ...dataset, id: 'tabel-bawah', simulated: false }
export const UPPER = {
	...LOWER,
	id: 'tabel-atas',
	publisher: { id: 'Badan Atas', en: 'Upper Agency' },
	table: { id: 'Tabel Atas', en: 'Upper Table' },
	levels: ['negara' as const, 'provinsi' as const],
}

/** The dataset that a figure of an area is read from. */
function inItsDataset(code: string, figure: Figure): Figure {
	return figure.dataset === null ? figure : { ...figure, dataset: code.length <= 2 ? UPPER.id : LOWER.id }
}

/** An invented area's file with these ids; `changes` are in the ids of the invented site. */
export function renamedFile(code: string, changes: Partial<AreaFile> = {}): AreaFile {
	const file = areaFile(code, changes)
	return rename({
		...file,
		children: file.children.map((child) => ({
			...child,
			newest: Object.fromEntries(
				Object.entries(child.newest).map(([id, figure]) => [id, inItsDataset(child.area.code, figure)]),
			),
		})),
		series: file.series.map(({ indicator, figures }) => ({
			indicator,
			figures: figures.map((figure) => inItsDataset(code, figure)),
		})),
	})
}

/** One indicator over the invented country, by its id here. */
export function renamedIndicatorFile(id: string): IndicatorFile {
	const indicator = rename(inventedIndicators).find((one) => one.id === id)
	if (!indicator) throw new RangeError(`no indicator ${id}`)
	const areas = inventedCodes
		.map((code) => renamedFile(code))
		.flatMap(({ area, series }) => {
			const own = series.find((one) => one.indicator === id)
			return own ? [{ area, hasPage: true, figures: own.figures }] : []
		})
	return { indicator, datasets: [LOWER.id, UPPER.id], areas }
}

put('portal.json', rename(portal))
put('datasets.json', rename([LOWER, UPPER]))
put('indicators.json', rename(inventedIndicators))
put(
	'shown-indicators.json',
	[...ids.values()].map((id) => ({ id, hasFigures: true })),
)
put(
	'areas.json',
	inventedCodes.map((code) => renamedFile(code).area),
)
for (const code of inventedCodes) put(`areas/${code}.json`, renamedFile(code))
for (const id of ids.values()) put(`indicators/${id}.json`, renamedIndicatorFile(id))
put('unduh/turunan.csv', '')
mkdirSync(join(generatedFolder, 'maps'), { recursive: true })
const childrenOf = (code: string) => areaFile(code).children.map(({ area }) => area.code)
for (const parent of ['99', '99.01', '99.01.01']) {
	const tiles = childrenOf(parent).map((code, column) => ({ code, column, row: 0, label: 'Cth' }))
	put(`maps/${parent}.json`, { parent, tiles, shapes: [], withoutShape: [] })
}

/** Every area of it, in both languages. */
export const everyContext = languages.flatMap((language: Language) =>
	inventedCodes.map((code) => () => readAreaContext(code, language)),
)

export const everyIndicator: readonly string[] = [...ids.values()]
