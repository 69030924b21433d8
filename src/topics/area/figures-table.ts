import type { Table, TableCell } from '../../chart-content/chart-content.ts'
import { figureCell } from '../../chart-content/figure-cell.ts'
import { readIndicator } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { isComplete, newestFigureOf } from '../../facts/area-figures.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { placeName } from '../../facts/place-name.ts'
import { categoryWord } from '../../format/category-word.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue } from '../../format/value.ts'
import type { LevelPlan } from '../../plan/level-plan.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { figuresTableText } from './figures-table-text.ts'

/**
 * Every measure of an area beside those of its parent, the middle of its siblings and its rank: what the key figures
 * leave out so as to be read. `null` where the page tells all there is without it.
 */
export function figuresTable(context: AreaContext): { summary: string; table: Table } | null {
	const { area, file, parent, language } = context
	const plan = areaPlan(file)
	const known = plan.rows.flatMap((id) => {
		const figure = newestFigureOf(file, id)
		return figure && isComplete(figure) ? [{ indicator: readIndicator(id), figure }] : []
	})
	const told = toldBy(plan)
	if (known.every(({ indicator }) => told.has(indicator.id))) return null
	const t = figuresTableText(language)
	const heads: Table['columns'] = [
		{ label: t.measure },
		...[placeName(area), parent ? placeName(parent.area) : '', t.middle, t.rank].map((label) => ({
			label,
			numeric: true,
		})),
	]
	return {
		summary: t.summary(String(known.length)),
		table: filled({
			columns: heads,
			rows: known.map(({ indicator, figure }) => ({ cells: cellsOf(indicator, figure, context) })),
		}),
	}
}

/** What stands on the page anyway: what it opens with, the key figures, words and parts of an index, and drawn classes. */
function toldBy({ headline, keyFigures, classes }: LevelPlan): ReadonlySet<string> {
	const slots = headline ? [headline, ...keyFigures] : keyFigures
	const told = slots.flatMap((slot) =>
		slot.kind === 'classed' ? [slot.indicator, slot.of.classes, ...slot.of.components] : [slot.indicator],
	)
	return new Set([...told, ...classes.flatMap((one) => one.classes)].map(({ id }) => id))
}

/** The table without the columns in which nothing is known. */
function filled({ columns, rows }: Table): Table {
	const tells = (column: number) =>
		rows.some(({ cells }) => {
			const cell = cells[column]
			return typeof cell === 'string' || cell?.state !== 'missing'
		})
	const kept = (_: unknown, column: number) => tells(column)
	return { columns: columns.filter(kept), rows: rows.map((row) => ({ ...row, cells: row.cells.filter(kept) })) }
}

function cellsOf(indicator: Indicator, figure: Figure, { language }: AreaContext): TableCell[] {
	const t = figuresTableText(language)
	const { rank, parent, siblingMedian } = figure.comparison ?? { rank: null, parent: null, siblingMedian: null }
	const none = (text: string): TableCell => ({ text, state: 'missing' })
	const say = (value: number | undefined | null): TableCell =>
		value === undefined || value === null ? none(t.none) : short(formatValue(value, indicator, language))
	const own = figureCell(figure, indicator, language)
	return [
		`${indicator.name[language]}, ${formatPeriod(figure.reference, language)}`,
		figure.category ? categoryWord(figure.category) : typeof own === 'string' ? say(figure.value) : own,
		say(parent?.value),
		say(siblingMedian),
		rank ? t.place(String(rank.rank), String(rank.of)) : none(t.none),
	]
}

/** The unit of a count stands in its name already: "1.143.002 orang" is said as the number alone. */
function short(text: string): string {
	return text.replace(/^([\d.,]+) .*$/, '$1')
}
