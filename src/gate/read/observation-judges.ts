import type { Finding } from '../../issue/finding.ts'
import type { Area } from '../../schemas/area.ts'
import { depthOfLevel } from '../../schemas/area-code.ts'
import type { Sidecar } from '../../schemas/dataset.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { SmallIds } from '../csv/small-ids.ts'
import type { AreaRegister } from '../register/area-register.ts'
import { areasByName } from '../register/areas-by-name.ts'
import { derivedIndicator } from '../rules/derived-indicator.ts'
import { highestValue, lowestValue } from '../rules/finding/value-range.ts'
import { knownArea } from '../rules/known-area.ts'
import { knownIndicator } from '../rules/known-indicator.ts'
import { periodFormat } from '../rules/period-format.ts'
import { referencePeriod } from './reference-period.ts'

/** A cell's text with its finding, or with what the text stands for. `id` numbers valid texts from 0, else -1. */
type Judged = { text: string; id: number; finding: Finding | null }
export type JudgedArea = Judged & { area: Area | null; depth: number }
export type JudgedPeriod = Judged & { reference: string }
export type JudgedIndicator = Judged & {
	/** `null` when unknown, or when its row in the registry is wrong, which is reported there. */
	indicator: Indicator | null
	deepest: number
	lowest: number
	highest: number
	grouped: boolean
}

/** Indicators by id; `null` for an id whose row in the registry is wrong. */
export type IndicatorRegistry = ReadonlyMap<string, Indicator | null>

/**
 * Judges the texts of one column each, in all files of a run. Texts repeat: callers keep the outcomes in
 * a `CellCache`, and what a row needs of an indicator is worked out once.
 */
export class ObservationJudges {
	readonly areaIds = new SmallIds()
	readonly #periodIds = new SmallIds()
	readonly #indicatorIds = new SmallIds()
	readonly #namesakes: (text: string) => readonly Area[]
	readonly #register: AreaRegister
	readonly #indicators: IndicatorRegistry

	constructor(register: AreaRegister, indicators: IndicatorRegistry) {
		this.#register = register
		this.#namesakes = areasByName(register)
		this.#indicators = indicators
	}

	area(text: string): JudgedArea {
		const area = this.#register.get(text) ?? null
		if (!area) return { text, id: -1, finding: knownArea(text, this.#register, this.#namesakes), area, depth: 0 }
		return { text, id: this.areaIds.of(text), finding: null, area, depth: depthOfLevel(area.level) }
	}

	period(text: string, months: Sidecar['reference_months']): JudgedPeriod {
		const finding = periodFormat(text)
		return { text, finding, id: finding ? -1 : this.#periodIds.of(text), reference: referencePeriod(text, months) }
	}

	indicator(text: string): JudgedIndicator {
		const indicator = this.#indicators.get(text) ?? null
		if (!indicator) {
			const finding = this.#indicators.has(text) ? null : knownIndicator(text, [...this.#indicators.keys()])
			return { text, finding, id: -1, indicator, deepest: 9, lowest: 0, highest: 0, grouped: false }
		}
		return {
			text,
			finding: derivedIndicator(indicator),
			id: this.#indicatorIds.of(text),
			indicator,
			deepest: depthOfLevel(indicator.lowestLevel),
			lowest: lowestValue(indicator),
			highest: highestValue(indicator),
			grouped: indicator.measure === 'count' || indicator.measure === 'amount',
		}
	}
}
