import type { CellState, DataNames } from '../../chart-content/chart-content.ts'
import type { Language } from '../../schemas/bilingual.ts'

export type { CellState, DataNames } from '../../chart-content/chart-content.ts'

/** A cell with something to say about its figure. Texts are translated already, unless `lang` says otherwise. */
export type MarkedCell = {
	text: string
	/** The language of a text that its publisher wrote in one language only; `zxx` for codes, which are in none. */
	lang?: Language | 'zxx' | undefined
	state?: CellState | undefined
	/** Sign behind the figure, explained below the table: s, d, r. */
	sign?: string | undefined
	/** The state in words for those who hear the table: "sementara". */
	words?: string | undefined
	/** A framed word before the text: a break (`b`), provisional (`p`), doubtful (`u`) or plain figures. */
	mark?: { text: string; kind: 'b' | 'p' | 'u' | '' } | undefined
	/** A small drawing as SVG text; `words` tell it to those who do not see it. */
	drawing?: string | undefined
	/** Where the text leads. */
	href?: string | undefined
	/** `data-…` attributes of the cell. */
	data?: DataNames | undefined
}

export type Cell = string | MarkedCell

export type Column = {
	label: string
	/** Figures: set right, in tabular digits. */
	numeric?: boolean | undefined
	/** Running text: on a phone it takes a line of its own below the figures. */
	long?: boolean | undefined
	/** Small drawings, by which nobody sorts. */
	drawn?: boolean | undefined
	/** How the rows stand by this column as printed. */
	sorted?: 'ascending' | 'descending' | undefined
	/** The words of a column of classes, lowest first, where the alphabet would be no order. */
	order?: readonly string[] | undefined
}

/** Beyond this many figures a row a phone is too narrow for any order but sideways. */
const FITTING_FIGURES = 5

/**
 * How a table is set on a phone: with the name above its figures (`over`), or with notes below one or two figures;
 * nothing for a table that fits as it is, or that must scroll. The number is that of columns side by side.
 */
export function phoneClass(columns: readonly Column[]): string | undefined {
	const figures = columns.filter(({ long }) => !long).length - 1
	if (figures >= 3 && figures <= FITTING_FIGURES) return `phone over cols-${figures}`
	return figures === 2 && columns.some(({ long }) => long) ? 'phone cols-3' : undefined
}

export type Row = {
	/** The first cell heads the row. */
	cells: readonly Cell[]
	/** Where the first cell leads. */
	href?: string | undefined
	/** This area's row. */
	me?: boolean | undefined
	/** The row of totals, closed by an ink line. */
	total?: boolean | undefined
	/** `data-…` attributes of the row. */
	data?: DataNames | undefined
}

const classOfState: Readonly<Record<CellState, string>> = {
	missing: 'na',
	'not-applicable': 'na',
	suppressed: 'q',
	provisional: 'prov',
	estimated: 'prov',
	partial: 'prov',
	doubtful: 'low',
	revised: '',
	zero: 'z',
}

/** The cell with all its parts. */
export function markedCell(cell: Cell): MarkedCell {
	return typeof cell === 'string' ? { text: cell } : cell
}

/** Classes of a cell, from its column and its state. */
export function cellClass({ state }: MarkedCell, column: Column | undefined): string | undefined {
	const classes = [column?.numeric ? 'r' : '', column?.long ? 'l' : '', state ? classOfState[state] : ''].filter(
		(name) => name !== '',
	)
	return classes.length === 0 ? undefined : classes.join(' ')
}

/** Classes of a row. */
export function rowClass({ me, total }: Row): string | undefined {
	const classes = [me ? 'me' : '', total ? 'tot' : ''].filter((name) => name !== '')
	return classes.length === 0 ? undefined : classes.join(' ')
}
