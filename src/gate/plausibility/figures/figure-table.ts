import { parentCodeOf } from '../../../schemas/area-code.ts'
import type { Indicator } from '../../../schemas/indicator.ts'
import { type ObservationStatus, observationStatuses } from '../../../schemas/observation-status.ts'
import { parsePeriod } from '../../../schemas/period.ts'

/** The figures of one indicator in one period, by the small numbers of their areas. A category counts as its place. */
export class FigureColumn {
	readonly indicator: Indicator
	readonly period: string
	readonly reference: string
	#values = new Float64Array(0)
	#lines = new Int32Array(0)
	#files = new Uint16Array(0)
	#marks = new Uint8Array(0)

	constructor(indicator: Indicator, period: string, reference: string) {
		this.indicator = indicator
		this.period = period
		this.reference = reference
	}

	/** How many areas there is room for: none above has a figure. */
	get size(): number {
		return this.#values.length
	}

	/** NaN where there is none. */
	value(area: number): number {
		return this.#values[area] ?? Number.NaN
	}

	has(area: number): boolean {
		return !Number.isNaN(this.value(area))
	}

	line(area: number): number {
		return this.#lines[area] ?? 0
	}

	file(area: number): number {
		return this.#files[area] ?? 0
	}

	status(area: number): ObservationStatus {
		return observationStatuses[(this.#marks[area] ?? 0) & STATUS] ?? 'A'
	}

	/** Whether the note of the row says that somebody looked at it. */
	isConfirmed(area: number): boolean {
		return ((this.#marks[area] ?? 0) & CONFIRMED) !== 0
	}

	set(area: number, value: number, { line, file, status, confirmed }: Read): void {
		if (area >= this.size) this.#grow(Math.max(64, area + 1, this.size * 2))
		this.#values[area] = value
		this.#lines[area] = line
		this.#files[area] = file
		this.#marks[area] = observationStatuses.indexOf(status) | (confirmed ? CONFIRMED : 0)
	}

	#grow(size: number): void {
		const values = new Float64Array(size).fill(Number.NaN)
		values.set(this.#values)
		this.#values = values
		this.#lines = widened(this.#lines, new Int32Array(size))
		this.#files = widened(this.#files, new Uint16Array(size))
		this.#marks = widened(this.#marks, new Uint8Array(size))
	}
}

const STATUS = 15
const CONFIRMED = 16

/** Where a figure was read, and what else its row says. */
export type Read = { line: number; file: number; status: ObservationStatus; confirmed: boolean }

function widened<T extends Int32Array | Uint16Array | Uint8Array>(old: T, wide: T): T {
	wide.set(old)
	return wide
}

/** A figure by its place in the table. */
export type Cell = { column: FigureColumn; area: number }

/**
 * Figures held for the checks that look at more than one of them: fifteen bytes for each area, period and indicator
 * that a check names, and nothing of the rows themselves.
 */
export class FigureTable {
	/** Codes of areas by their numbers. */
	readonly areas: string[] = []
	readonly #columns = new Map<string, FigureColumn[]>()

	/** The column that a figure belongs into; made at its first figure. */
	columnFor(indicator: Indicator, period: string, reference: string): FigureColumn {
		const own = this.#columns.get(indicator.id) ?? []
		const known = own.find((column) => column.period === period && column.reference === reference)
		if (known) return known
		const column = new FigureColumn(indicator, period, reference)
		this.#columns.set(
			indicator.id,
			[...own, column].sort((a, b) => (a.period < b.period ? -1 : 1)),
		)
		return column
	}

	/** All columns of an indicator, oldest period first. */
	columnsOf(indicator: string): readonly FigureColumn[] {
		return this.#columns.get(indicator) ?? []
	}

	/** Ids of all indicators with figures, in the order of their first one. */
	get indicators(): readonly string[] {
		return [...this.#columns.keys()]
	}

	/** Columns of an indicator that are of one time, whatever their files call it. */
	columnsAt(indicator: string, reference: string): readonly FigureColumn[] {
		return this.columnsOf(indicator).filter((column) => column.reference === reference)
	}

	/** The figure of another indicator for the same area and time. */
	beside(indicator: string, { column: { reference }, area }: Cell): Cell | undefined {
		const column = this.columnsOf(indicator).find((one) => one.reference === reference && one.has(area))
		return column && { column, area }
	}

	/** The columns of the year before: the same month or stage, or the whole year. */
	yearBefore({ indicator, period }: FigureColumn): readonly FigureColumn[] {
		const year = parsePeriod(period)?.year ?? 0
		const before = String(year - 1).padStart(4, '0') + period.slice(4)
		return this.columnsOf(indicator.id).filter((column) => column.period === before)
	}

	/** The areas with figures under one parent, by the code of the parent. */
	families(): ReadonlyMap<string, Family> {
		const families = new Map<string, Family>()
		this.areas.forEach((code, area) => {
			const parent = parentCodeOf(code)
			if (parent === undefined) return
			const family = families.get(parent)
			if (family) family.areas.push(area)
			else families.set(parent, { parent: null, areas: [area] })
		})
		this.areas.forEach((code, area) => {
			const family = families.get(code)
			if (family) family.parent = area
		})
		return families
	}
}

/** Numbers of areas under one parent, and that of the parent where it has figures itself. */
export type Family = { parent: number | null; areas: number[] }
