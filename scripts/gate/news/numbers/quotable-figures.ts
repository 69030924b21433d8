import type { ObservationStatus } from '../../../../src/schemas/observation-status.ts'

/** What of a row of observations can be quoted. */
export type QuotableRow = {
	area: string
	period: string
	/** The period with its month, where the period names none. */
	reference: string
	status: ObservationStatus
	value: number | null
	category: string | null
}

/** A figure that a text may quote. */
export type QuotableFigure = {
	area: string
	indicator: string
	period: string
	reference: string
	value: number | null
	category: string | null
}

/** What texts want to know: areas by themselves, and indicators of all areas inside an area. */
export type Wanted = { areas: ReadonlySet<string>; inside: readonly { indicator: string; area: string }[] }

/** Keeps the figures that texts speak of while all rows of an office go by; of the others nothing is held. */
export class QuotableFigures {
	readonly #wanted: Wanted
	readonly #ofArea = new Map<string, QuotableFigure[]>()

	constructor(wanted: Wanted) {
		this.#wanted = wanted
	}

	/** The row may be another's the moment after: what is kept of it is copied. */
	take({ area, period, reference, status, value, category }: QuotableRow, indicator: string): void {
		if (status === 'Q' || (value === null && category === null)) return
		const { areas, inside } = this.#wanted
		if (!areas.has(area) && !inside.some((one) => one.indicator === indicator && isInside(area, one.area))) return
		const figures = this.#ofArea.get(area) ?? []
		this.#ofArea.set(area, figures)
		figures.push({ area, indicator, period, reference, value, category })
	}

	/** All figures of an area. */
	of(area: string): readonly QuotableFigure[] {
		return this.#ofArea.get(area) ?? []
	}

	/** A figure of an area by its period as the data has it, or with its month. */
	find(indicator: string, area: string, period: string): QuotableFigure | undefined {
		const all = this.of(area).filter((one) => one.indicator === indicator)
		return all.find((one) => one.period === period) ?? all.find((one) => one.reference === period)
	}

	/** The figures of the areas inside an area: those of the highest level that has any, so that none counts twice. */
	inside(indicator: string, area: string, period: string): QuotableFigure[] {
		const found = [...this.#ofArea.keys()]
			.filter((code) => isInside(code, area))
			.flatMap((code) => this.find(indicator, code, period) ?? [])
		const highest = Math.min(...found.map((one) => depth(one.area)))
		return found.filter((one) => depth(one.area) === highest)
	}
}

const COUNTRY = '00'

function isInside(code: string, area: string): boolean {
	return area === COUNTRY ? code !== COUNTRY : code.startsWith(`${area}.`)
}

function depth(code: string): number {
	return code.split('.').length
}
