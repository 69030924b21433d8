import type { Language } from '../schemas/bilingual.ts'

/** A cell of a table twin, as src/components/charts/DataTable.astro takes it. */
export type TableCell =
	| string
	| {
			text: string
			/** The language of a note that its file holds in one language only. */
			lang?: Language | 'zxx'
			state?: CellState
			mark?: { text: string; kind: 'b' | 'p' | 'u' | '' }
			/** What is drawn, in words for those who do not see it. */
			words?: string
			/** A small drawing as SVG text, which says nothing of its own. */
			drawing?: string
			href?: string
			data?: DataNames
	  }

/** Why a cell differs from a plain figure; each is said in words, a sign alone is never enough. */
export type CellState =
	| 'missing'
	| 'not-applicable'
	| 'suppressed'
	| 'provisional'
	| 'estimated'
	| 'partial'
	| 'doubtful'
	| 'revised'
	| 'zero'

/** `data-…` attributes, for programs that read the tables of a page: "data-wilayah": "35.29". */
export type DataNames = Readonly<Record<`data-${string}`, string>>

export type TableRow = {
	cells: readonly TableCell[]
	me?: boolean
	total?: boolean
	href?: string
	data?: DataNames
}
/** A column, as src/components/charts/table-cell.ts explains it. */
export type TableColumn = {
	label: string
	numeric?: boolean
	long?: boolean
	drawn?: boolean
	sorted?: 'ascending' | 'descending'
	order?: readonly string[]
}
export type Table = {
	columns: readonly TableColumn[]
	rows: readonly TableRow[]
	data?: DataNames
}

/**
 * A paragraph in the margin of a chart: a bold word, what it says and where more is told. `caution` is set apart;
 * `screenOnly` is said elsewhere on the page, too, and left out on paper, which holds two sheets; `news` is named
 * in the line that others wait behind on a phone.
 */
export type ChartNote = {
	title: string
	text: string
	caution?: boolean
	screenOnly?: boolean
	news?: boolean
	link?: { text: string; href: string }
}

/** One drawing in its two widths, with a heading of its own where a chart has several. */
export type HeadedDrawing = {
	heading: string | null
	aside: string | null
	/** What this drawing alone shows, for where it leaves its chart; the subtitle of the chart tells of all of them. */
	caption?: string
	wide: string
	narrow: string
}

/** Everything a chart says: the frame around it is the same for all of them. */
export type ChartContent = {
	id: string
	/** Of a chart over time: the indicator that it tells of first, by whose theme it is placed. */
	lead?: string
	/** What it is cited and checked by; none for charts of invented figures. */
	figureId?: string
	/** What it measures, where its id in the page does not say it: ids of indicators, each with its period where that is one. */
	measures?: string
	/** Codes of the areas it is about, where neither its page nor its table leads to them. */
	areas?: string
	finding: string
	subtitle: string
	drawings: readonly HeadedDrawing[]
	/** True for drawings that stand side by side, each with its own scale. */
	multiples: boolean
	notes: readonly ChartNote[]
	table: Table
	tableSummary: string
	source: string
	/** The words of the source that lead to a dataset. */
	sourceLinks?: readonly { text: string; href: string }[]
	actions: readonly { label: string; href: string }[]
	/** The words of the tag over simulated data. */
	simulated?: string
}
