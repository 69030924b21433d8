import type { Checked } from '../../schemas/checked.ts'
import type { Sidecar } from '../../schemas/dataset.ts'
import type { CheckContext } from '../plausibility/figures/alarm.ts'
import type { DeclaredCheck } from '../plausibility/figures/declared-check.ts'
import type { IndicatorRegistry } from '../read/observation-judges.ts'
import type { PublishedComparison } from './compare-published.ts'
import type { FigureAlarm } from './figure-alarm.ts'
import type { TableFigure } from './table-figure.ts'

/** A dataset as it is published, or another one of the same office. */
export type QuestionedDataset = {
	figures: readonly TableFigure[]
	/** Which month its yearly figures are of, from the sidecar. */
	referenceMonths?: Sidecar['reference_months']
	/** What somebody looked at already, from the sidecar. */
	checked?: readonly Checked[]
}

export type FigureQuestions = {
	/** What is to be saved. */
	drafts: readonly TableFigure[]
	/** The dataset it is saved into; without figures where it is new. */
	published: QuestionedDataset
	/** The office's other datasets: levels above and below, parts and wholes, earlier years. */
	others?: readonly QuestionedDataset[]
	indicators: IndicatorRegistry
	places: CheckContext['places']
	/** The checks of `plausibility.csv`. */
	checks: readonly DeclaredCheck[]
	/** Today as `2026-06-30`. */
	day: string
}

export type QuestionedFigures = {
	comparison: PublishedComparison
	/** Errors first; then in the order of the checks and of the figures. At most `ALARMS` of one check. */
	alarms: FigureAlarm[]
	/** How many there are of each check, by its id. */
	counts: Readonly<Record<string, number>>
}

/** Most alarms of one check that are told in full. */
export const ALARMS = 100
