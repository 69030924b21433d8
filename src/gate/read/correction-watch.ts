import type { Correction } from '../../schemas/correction.ts'
import type { AreaRegister } from '../register/area-register.ts'
import {
	type CorrectionFault,
	correctionChains,
	correctionChange,
	type PlacedCorrection,
} from '../rules/correction-change.ts'
import { correctionCurrent, correctionFigure, type FigureNow } from '../rules/correction-current.ts'
import type { ObservationRow } from './observation-reader.ts'
import type { ObservationSink } from './stream-observations.ts'

/**
 * Watches the figures go by and keeps those that were corrected, so that corrections are held to what is published
 * without the rows being kept.
 */
export class CorrectionWatch {
	readonly #placed: readonly PlacedCorrection[]
	readonly #areas: ReadonlySet<string | null>
	readonly #datasets: ReadonlySet<string | null>
	readonly #figures = new Map<string, FigureNow>()
	readonly #units = new Map<string, Set<string>>()

	constructor(placed: readonly PlacedCorrection[]) {
		const of = (kind: Correction['kind']) =>
			placed.flatMap((one) => (one.correction.kind === kind ? one.correction : []))
		this.#placed = placed
		this.#areas = new Set(of('figure').map(({ area }) => area))
		this.#datasets = new Set(of('unit').map(({ dataset }) => dataset))
	}

	/** What takes each row, or `null` where no figure was ever corrected and rows need not be looked at. */
	get sink(): ObservationSink | null {
		if (this.#areas.size === 0 && this.#datasets.size === 0) return null
		return (row, dataset) => this.#take(row, dataset)
	}

	#take(row: ObservationRow, dataset: string): void {
		if (this.#datasets.has(dataset)) {
			const { id, unit } = row.indicator
			for (const key of [figureKey(dataset, null), figureKey(dataset, id)])
				this.#units.set(key, (this.#units.get(key) ?? new Set()).add(unit))
		}
		if (!this.#areas.has(row.area)) return
		const key = figureKey(dataset, row.indicator.id, row.area, row.period)
		const { status, reference } = row
		this.#figures.set(key, { value: row.category ?? row.value, status, reference })
	}

	/** After the last row: the corrections, newest first, and what is wrong with them. */
	end(register: Pick<AreaRegister, 'get'>): { corrections: Correction[]; faults: CorrectionFault[] } {
		const faults: CorrectionFault[] = []
		const corrections = correctionChains(this.#placed).flatMap((chain) => {
			const last = chain.at(-1)
			faults.push(...correctionChange(chain), ...(last ? this.#outdated(last, register) : []))
			return chain.map((one) => ({ line: one.line, correction: this.#told(one, one !== last) }))
		})
		return { corrections: corrections.toSorted(newestFirst).map(({ correction }) => correction), faults }
	}

	#told({ correction }: PlacedCorrection, superseded: boolean): Correction {
		const { period, reference } = correction
		return {
			...correction,
			reference: period === null ? null : (this.#now(correction)?.reference ?? reference),
			superseded,
		}
	}

	#now({ dataset, indicator, area, period }: Correction): FigureNow | undefined {
		return this.#figures.get(figureKey(dataset, indicator, area, period))
	}

	#outdated({ line, said, correction }: PlacedCorrection, register: Pick<AreaRegister, 'get'>): CorrectionFault[] {
		const { kind, area, dataset, indicator, after } = correction
		if (kind === 'figure') {
			const now = this.#now(correction)
			const fault = correctionFigure(correction, now)
			if (fault) return [{ line, ...fault }]
			return placedAt(line, correctionCurrent(after, now?.value ?? null, said.after))
		}
		const found =
			kind === 'name'
				? [register.get(area ?? '')?.name ?? '']
				: [...(this.#units.get(figureKey(dataset, indicator)) ?? [])]
		return placedAt(line, correctionCurrent(after, found.find((one) => one !== after) ?? after, said.after))
	}
}

function placedAt(line: number, finding: CorrectionFault['finding'] | null): CorrectionFault[] {
	return finding ? [{ line, column: 'nilai_baru', finding }] : []
}

function figureKey(...parts: readonly (string | null)[]): string {
	return parts.join('|')
}

type Lined = { line: number; correction: Correction }

/** The last row of the file first among those of one day: rows are added at its end. */
function newestFirst(a: Lined, b: Lined): number {
	if (a.correction.date === b.correction.date) return b.line - a.line
	return a.correction.date > b.correction.date ? -1 : 1
}
