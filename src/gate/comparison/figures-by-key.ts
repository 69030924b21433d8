import type { FigureKey } from './table-figure.ts'

/** Figures as a list, or by what names them already. */
export type Figures<Figure extends FigureKey> = readonly Figure[] | FiguresByKey<Figure>

/**
 * Figures by what names them; of two of the same name the first. No text is put together for a figure: a table of all
 * villages has as many as there are villages, and but a few indicators and periods.
 */
export class FiguresByKey<Figure extends FigureKey> {
	/** In the order given, each name once. */
	readonly figures: Figure[] = []
	readonly #columns = new Map<string, Map<string, Map<string, Figure>>>()
	/** Most often the next figure stands in the column of the one before. */
	#last: { indicator: string; period: string; column: Map<string, Figure> } | null = null

	/** The same, where they were put in order before. */
	static of<Figure extends FigureKey>(figures: Figures<Figure>): FiguresByKey<Figure> {
		return figures instanceof FiguresByKey ? figures : new FiguresByKey(figures)
	}

	constructor(figures: readonly Figure[]) {
		for (const figure of figures) {
			const column = this.#columnFor(figure)
			if (column.has(figure.area)) continue
			column.set(figure.area, figure)
			this.figures.push(figure)
		}
	}

	get({ indicator, period, area }: FigureKey): Figure | undefined {
		return this.#columns.get(indicator)?.get(period)?.get(area)
	}

	#columnFor({ indicator, period }: FigureKey): Map<string, Figure> {
		if (this.#last?.indicator === indicator && this.#last.period === period) return this.#last.column
		const periods = this.#columns.get(indicator) ?? new Map<string, Map<string, Figure>>()
		this.#columns.set(indicator, periods)
		const column = periods.get(period) ?? new Map<string, Figure>()
		periods.set(period, column)
		this.#last = { indicator, period, column }
		return column
	}
}
