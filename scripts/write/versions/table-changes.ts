import Papa from 'papaparse'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { TableChanges } from '../../../src/schemas/dataset-version.ts'

/** What of two states of a dataset is compared: its published CSV, and the marks of its texts. */
export type TableState = { csv: string; texts: Readonly<Record<string, string>> }

/** Columns that name a row, whatever it says, by kind of dataset. */
const naming: Readonly<Record<Dataset['kind'], readonly string[]>> = {
	observations: ['kode_wilayah', 'indikator', 'periode'],
	recipients: ['kode_wilayah', 'program', 'periode', 'rincian', 'kategori', 'ukuran'],
}

/** Columns that say how a value is to be read: another word there makes another figure of it. */
const meaning: ReadonlySet<string> = new Set(['tingkat', 'satuan', 'acuan', 'simulasi'])

/** Columns that are the figure itself. */
const figure: ReadonlySet<string> = new Set(['nilai', 'status', 'kategori'])

type Row = readonly string[]
type Table = { headings: readonly string[]; rows: ReadonlyMap<string, Row>; isShown(row: Row): boolean }

/**
 * What a newer state of a published table changed. A row without a value says that there is none: one that gets a value
 * is added, one that loses it is removed. Other rows are counted once, by the gravest change in them: redefined before
 * revised before reworded. A column that only one of both has is named, and changes no row.
 */
export function tableChanges(kind: Dataset['kind'], before: TableState, after: TableState): TableChanges {
	const [old, now] = [tableOf(before.csv, naming[kind]), tableOf(after.csv, naming[kind])]
	const shared = now.headings.flatMap((heading, at) => {
		const was = old.headings.indexOf(heading)
		return was === -1 ? [] : [{ heading, at, was }]
	})
	const counts = { added: 0, removed: 0, redefined: 0, revised: 0, reworded: 0 }
	for (const [key, row] of now.rows) {
		const earlier = old.rows.get(key)
		const [was, is] = [earlier !== undefined && old.isShown(earlier), now.isShown(row)]
		if (is && !was) counts.added += 1
		if (was && !is) counts.removed += 1
		if (!earlier || is !== was) continue
		const changed = shared.filter(({ at, was }) => row[at] !== earlier[was]).map(({ heading }) => heading)
		if (changed.length > 0) counts[gravest(changed)] += 1
	}
	return {
		...counts,
		removed: counts.removed + [...old.rows].filter(([key, row]) => old.isShown(row) && !now.rows.has(key)).length,
		columnsAdded: now.headings.filter((heading) => !old.headings.includes(heading)),
		columnsRemoved: old.headings.filter((heading) => !now.headings.includes(heading)),
		texts: Object.keys({ ...before.texts, ...after.texts })
			.filter((key) => before.texts[key] !== after.texts[key])
			.sort(),
	}
}

/** Rows of a published table, its heading aside. */
export function countRows(csv: string): number {
	return parsed(csv).length - 1
}

function gravest(headings: readonly string[]): 'redefined' | 'revised' | 'reworded' {
	if (headings.some((heading) => meaning.has(heading))) return 'redefined'
	return headings.some((heading) => figure.has(heading)) ? 'revised' : 'reworded'
}

function tableOf(csv: string, names: readonly string[]): Table {
	const [headings = [], ...rows] = parsed(csv)
	const key = names.map((name) => headings.indexOf(name)).filter((at) => at !== -1)
	// The category of a figure is its value; that of recipients names a row.
	const values = ['nilai', 'kategori'].filter((name) => !names.includes(name)).map((name) => headings.indexOf(name))
	return {
		headings,
		rows: new Map(rows.map((row) => [key.map((at) => row[at]).join('\t'), row])),
		isShown: (row) => values.some((at) => (row[at] ?? '') !== ''),
	}
}

function parsed(csv: string): string[][] {
	return Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true }).data
}
