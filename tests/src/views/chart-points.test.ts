import './recipients/invented-recipients.ts'
import { describe, expect, it } from 'vitest'
import type { ChartContent, TableCell } from '../../../src/chart-content/chart-content.ts'
import { rankedSiblings } from '../../../src/chart-content/ranked-siblings.ts'
import { decodePoints, type PlacedCell } from '../../../src/charts/chart-points.ts'
import { areaCharts } from '../../../src/topics/area/charts.ts'
import { areaRecipients } from '../../../src/topics/recipients/area-recipients.ts'
import { context } from './context.ts'
import { inventedCodes } from './invented-areas.ts'

const textOf = (cell: TableCell | undefined) => (typeof cell === 'object' ? cell.text : (cell ?? ''))

/** The number that a cell prints in Indonesian; `null` for words. */
function numberIn(cell: TableCell | undefined): number | null {
	const text = textOf(cell).replaceAll('.', '').replace(',', '.').replace('−', '-')
	return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null
}

type Drawn = { name: string; svg: string; content: ChartContent }

const drawn: Drawn[] = inventedCodes
	.flatMap((code) => {
		const here = context(code)
		const trends = areaRecipients(code, 'id')?.trends
		return [
			...Object.values(areaCharts(here)).flat(),
			rankedSiblings(here, 'p0'),
			rankedSiblings(here, 'p0', 2),
			trends,
		].flatMap((content) => (content ? [{ code, content }] : []))
	})
	.flatMap(({ code, content }) =>
		content.drawings.flatMap(({ wide, narrow, heading }) =>
			[wide, narrow]
				.filter((svg) => svg !== '')
				.map((svg) => ({ name: `${code} ${content.id} ${heading ?? ''}`, svg, content })),
		),
	)

function placesIn(svg: string) {
	return decodePoints(/ data-points="([^"]*)"/.exec(svg)?.[1] ?? '')
}

/** Half a unit of rounding at each of two places, and half a step of the printed value. */
const SLACK = 1.6

/** A straight line through the places of the least and the greatest number explains all places. */
function expectStraight(pairs: readonly { value: number; at: number }[], name: string): void {
	const sorted = pairs.toSorted((a, b) => a.value - b.value)
	const [low, high] = [sorted[0], sorted.at(-1)]
	if (!low || !high || low.value === high.value) return
	const slope = (high.at - low.at) / (high.value - low.value)
	for (const { value, at } of pairs)
		expect(Math.abs(low.at + (value - low.value) * slope - at), `${name}: ${value} at ${at}`).toBeLessThan(SLACK)
}

const cellOf = ({ content }: Drawn, { row, column }: PlacedCell) => content.table.rows[row]?.cells[column]

describe('every figure that is drawn', () => {
	it('is asked for in many drawings', () => {
		expect(drawn.length).toBeGreaterThan(30)
	})

	it.each(drawn)('has its cell in the table: $name', (one) => {
		const { cells } = placesIn(one.svg)
		expect(cells.length).toBeGreaterThan(1)
		for (const cell of cells) expect(textOf(cellOf(one, cell)), JSON.stringify(cell)).not.toBe('')
	})

	it.each(drawn.filter(({ content: { id } }) => id !== 'kelas' && id !== 'idm'))(
		'lies where the number in its cell says: $name',
		(one) => {
			const { along, cells } = placesIn(one.svg)
			// Strips and bars measure along x; only lines measure upwards.
			const measured = along === 'y' || /sebaran|isi-|komponen/.test(one.content.id) ? 'x' : 'y'
			const pairs = cells.flatMap((cell) => {
				const value = numberIn(cellOf(one, cell))
				return value === null ? [] : [{ value, at: cell[measured] }]
			})
			expect(pairs.length).toBeGreaterThan(1)
			expectStraight(pairs, one.name)
		},
	)

	it.each(drawn.filter(({ content: { id } }) => id === 'kelas' || id === 'idm'))(
		'lies in the middle of a segment as long as its cell says: $name',
		(one) => {
			const { cells } = placesIn(one.svg)
			const full = one.content.id === 'kelas'
			const pairs = cells.flatMap((cell) => {
				const row = one.content.table.rows[cell.row]?.cells ?? []
				const counts = row.slice(1, -1).map((count) => numberIn(count) ?? 0)
				const before = counts.slice(0, cell.column - 1).reduce((sum, count) => sum + count, 0)
				const own = counts[cell.column - 1] ?? 0
				const sum = counts.reduce((all, count) => all + count, 0)
				// A segment of nothing has no middle of its own.
				return own === 0 ? [] : [{ value: (before + own / 2) / (full ? 1 : sum), at: cell.x }]
			})
			expect(pairs.length).toBeGreaterThan(1)
			expectStraight(pairs, one.name)
		},
	)

	it.each(drawn)('bears the name of its row beside it, where names are printed: $name', (one) => {
		const { along, cells } = placesIn(one.svg)
		if (along === 'x') return
		for (const { row, y } of cells) {
			const named = textOf(one.content.table.rows[row]?.cells[0]).split(' ').at(-1) ?? ''
			const texts = [...one.svg.matchAll(/<text class="[^"]*" x="[\d.]+" y="([\d.]+)"[^>]*>([^<]*)</g)]
			const beside = texts.filter((match) => Math.abs(Number(match[1]) - 5 - y) < 9).map((match) => match[2])
			expect(beside.join(' '), `${named} at ${y}`).toContain(named)
		}
	})
})
