import type { IssueCollector } from '../../issue/issue-collector.ts'
import type { Sidecar } from '../../schemas/dataset.ts'
import type { HeldSum } from '../../schemas/reconciliation.ts'
import { CellCache } from '../csv/cell-cache.ts'
import type { OpenFile } from '../csv/open-file.ts'
import { SeenKeys } from '../csv/seen-keys.ts'
import { systemCode } from '../csv/system-code.ts'
import type { MappingIndicator } from '../mapping/understanding.ts'
import { TableWatch } from '../personal-data/table-watch.ts'
import type { DeclaredCheck } from '../plausibility/figures/declared-check.ts'
import { PlausibilityWatch } from '../plausibility/plausibility-watch.ts'
import type { GapWords } from '../reconciliation/explain-gap.ts'
import { reconcile } from '../reconciliation/reconcile.ts'
import type { AreaRegister } from '../register/area-register.ts'
import { existedAt } from '../register/existed-at.ts'
import { areaEnded } from '../rules/area-ended.ts'
import { fileUnreadable } from '../rules/file-missing.ts'
import { reconciledSum } from '../rules/reconciled-sum.ts'
import { simulatedAreas } from '../rules/simulated-areas.ts'
import { knownNames } from './known-names.ts'
import { Duplicates, locateDuplicates } from './locate-duplicates.ts'
import { observationColumns, observationContents } from './observation-columns.ts'
import { type IndicatorRegistry, type JudgedArea, ObservationJudges } from './observation-judges.ts'
import { ObservationReader, type ObservationRow } from './observation-reader.ts'
import { readCsv } from './read-csv.ts'
import type { NumberFormat } from './read-number.ts'
import type { ReadProgress } from './read-progress.ts'
import { SmallCountWatch } from './small-count-watch.ts'

/** An observation file: where it lies, what issues call it, and what its sidecar says of its figures. */
export type ObservationFile = {
	dataset: string
	open: OpenFile
	file: string
	format: NumberFormat
	/** True when the sidecar names the number format. */
	declared: boolean
	referenceMonths: Sidecar['reference_months']
	/** Whether the sidecar says that the figures are made up. */
	simulated: boolean
	/** Reviewed false alarms of the personal-data detector. */
	allow: Sidecar['allow']
	/** Indicators that may have small counts. */
	smallCounts: Sidecar['small_counts']
	/** Implausible figures that somebody looked at and found right. */
	checked: Sidecar['checked']
	/** What its sidecar says of sums that do not agree. */
	words?: GapWords
}

export type StreamContext = {
	register: AreaRegister
	indicators: IndicatorRegistry
	/** K: a count of people below it is small; without one none is. */
	threshold: number | undefined
	/** What makes a figure implausible; nothing does without. */
	checks?: readonly DeclaredCheck[]
	/** The day of the reading: later periods are still to come. */
	day: string
	issues: IssueCollector
	onProgress?: ((progress: ReadProgress) => void) | undefined
}

/** How much was read: rows in all files, areas that have at least one; implausible figures confirmed by somebody; and what sums came to. */
export type StreamTotals = {
	rows: number
	areas: number
	confirmed: number
	/** Sums that must agree, as they do. */
	sums: HeldSum[]
}

/** Takes a row without a fault, with the line of its file; see `ObservationRow` on keeping it. */
export type ObservationSink = (row: ObservationRow, dataset: string, line: number) => void

/**
 * Reads and checks observation files one after the other; no row is held, of figures that a plausibility check looks at
 * only their number and place. Issues go to the collector, rows without a fault to the sink, if there is one.
 */
export async function streamObservations(
	files: readonly ObservationFile[],
	context: StreamContext,
	sink: ObservationSink | null = null,
): Promise<StreamTotals> {
	const judges = new ObservationJudges(context.register, context.indicators)
	const areas = new CellCache((text) => judges.area(text))
	const run: Run = {
		context,
		judges,
		areas,
		seen: new SeenKeys(),
		duplicates: new Duplicates(context.issues.limit),
		sink,
		plausibility: plausibilityWatch(context),
		isKnownName: knownNames(context.register),
		named: namedIndicators(context.indicators),
	}
	let rows = 0
	for (const file of files) rows += await streamFile(file, run)
	await locateDuplicates(files, run.duplicates, context.issues)
	const confirmed = run.plausibility.end(context.issues)
	return { rows, areas: judges.areaIds.size, confirmed, sums: heldSums(files, run) }
}

/** What sums come to; one that is apart without a word is warned of, unless a check of the register judges it already. */
function heldSums(files: readonly ObservationFile[], { plausibility, context }: Run): HeldSum[] {
	const watched = files.filter(({ simulated }) => !simulated)
	const nothing: GapWords = { gaps: [], cautions: [] }
	const placed = reconcile(
		plausibility,
		watched.map(({ dataset, words = nothing }) => ({ dataset, words })),
	)
	const judged = new Set(
		plausibility.spelt().flatMap(({ kind, indicators }) => (kind === 'sum-of-areas' ? indicators : [])),
	)
	for (const { sum, file, line } of placed) {
		const isOwn = sum.kind === 'dates' || (sum.kind === 'areas' && !judged.has(sum.indicator))
		if (sum.state === 'unexplained' && isOwn)
			context.issues.add(watched[file]?.file ?? '', line, 'nilai', reconciledSum(sum))
	}
	return placed.map(({ sum }) => sum)
}

function plausibilityWatch({ checks = [], indicators, register, day }: StreamContext): PlausibilityWatch {
	const existed = (code: string, reference: string) => existedAt(code, reference, register)
	const places = { get: register.get, childrenOf: register.childrenOf, existed }
	return new PlausibilityWatch(checks, { indicators, places, day })
}

function namedIndicators(indicators: IndicatorRegistry): MappingIndicator[] {
	return [...indicators.values()].flatMap((indicator) =>
		indicator ? [{ ...indicator, synonyms: indicator.synonyms ?? [] }] : [],
	)
}

/** What the files of one run share. */
type Run = {
	context: StreamContext
	judges: ObservationJudges
	areas: CellCache<JudgedArea>
	seen: SeenKeys
	duplicates: Duplicates
	sink: ObservationSink | null
	plausibility: PlausibilityWatch
	isKnownName: (text: string) => boolean
	/** What headings of other tables may name. */
	named: readonly MappingIndicator[]
}

/** Reads one file; returns its number of rows. */
async function streamFile(file: ObservationFile, run: Run): Promise<number> {
	const { issues, onProgress } = run.context
	let rows = 0
	if (!file.simulated) run.plausibility.begin(file)
	const watch = new TableWatch({
		contents: observationContents,
		allow: file.allow ?? [],
		isKnownName: run.isKnownName,
		// Nothing quotes a cell of these rows elsewhere, and there may be millions.
		onFinding: (line, column, finding, row) =>
			issues.add(file.file, line, column, finding, row && { ...row, cells: column === null ? row.cells : [] }),
	})
	const real = new Set<string>()
	const small = new SmallCountWatch(run.context.threshold ?? 0, file.smallCounts ?? [])
	const reader = readerOf(file, run, watch, { real, small })
	const progress = (bytes: number, totalBytes: number) => onProgress?.({ file: file.file, rows, bytes, totalBytes })
	try {
		await readCsv(file.open(onProgress && progress), {
			columns: { ...observationColumns, desk: { local: false, indicators: run.named } },
			onHeadings: (headings) => {
				watch.headings(headings.names, headings.line)
				reader.setHeadings(headings)
			},
			onRow: (record) => {
				rows++
				reader.read(record)
				watch.read(record)
			},
			onUnparted: (record) => watch.readUnparted(record),
			onFault: (fault) => issues.addPlaced(file.file, fault),
		})
	} catch (error) {
		issues.add(file.file, null, null, fileUnreadable(systemCode(error)))
	}
	watch.end()
	const sidecar = file.file.replace(/\.csv$/, '.yaml')
	for (const finding of small.end()) issues.add(sidecar, null, null, finding)
	const finding = simulatedAreas('line', real.size, 'figures')
	if (finding) issues.add(sidecar, null, null, finding)
	return rows
}

/** What is gathered over the rows of one file: the areas that a simulated file names and nobody invented, small counts. */
type Gathered = { real: Set<string>; small: SmallCountWatch }

function readerOf(
	file: ObservationFile,
	{ context, judges, areas, seen, duplicates, sink, plausibility }: Run,
	watch: TableWatch,
	{ real, small }: Gathered,
) {
	let line = 1
	const ids = { area: 0, period: 0, indicator: 0 }
	return new ObservationReader(file, judges, areas, {
		onFault: (line, column, finding) => {
			watch.suspect()
			context.issues.add(file.file, line, column, finding)
		},
		onKey: (at, area, period, indicator) => {
			line = at
			ids.area = area.id
			ids.period = period.id
			ids.indicator = indicator.id
			if (file.simulated && !context.register.isInvented(area.text)) real.add(area.text)
			const ended = areaEnded(context.register.endOf(area.text), period.text)
			if (ended) context.issues.add(file.file, at, 'kode_wilayah', ended)
			if (seen.add(area.id, period.id, indicator.id)) return
			const key = { area: area.text, period: period.text, indicator: indicator.text }
			duplicates.add(file.file, at, key)
		},
		onRow: (row) => {
			if (!file.simulated) plausibility.take(row, line, ids)
			const finding = file.simulated ? null : small.read(row)
			if (finding) context.issues.add(file.file, line, row.value === null ? 'status' : 'nilai', finding)
			sink?.(row, file.dataset, line)
		},
	})
}
