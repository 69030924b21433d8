import { join } from 'node:path'
import type { IndicatorRegistry } from '../../../src/gate/read/observation-judges.ts'
import { type NumberFormat, readNumber } from '../../../src/gate/read/read-number.ts'
import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import { type CorrectionRow, correctionHeadings, correctionRowSchema } from '../../../src/gate/rows/correction-row.ts'
import { categoryKnown } from '../../../src/gate/rules/category-known.ts'
import type { PlacedCorrection } from '../../../src/gate/rules/correction-change.ts'
import { correctionDataset, correctionDerived } from '../../../src/gate/rules/correction-current.ts'
import { knownArea } from '../../../src/gate/rules/known-area.ts'
import { knownIndicator } from '../../../src/gate/rules/known-indicator.ts'
import type { Finding } from '../../../src/issue/finding.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { CorrectedValue, Correction } from '../../../src/schemas/correction.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { units } from '../../../src/schemas/unit.ts'
import { readTable } from './read-table.ts'

const FILE = 'corrections.csv'

/** What rows of corrections are held to before the figures are read. */
export type CorrectionContext = {
	register: Pick<AreaRegister, 'get'>
	registry: IndicatorRegistry
	/** Ids of the datasets of observations. */
	datasets: readonly string[]
	format: NumberFormat
	issues: IssueCollector
}

/** Reads `corrections.csv`, if there is one; rows that name something unknown are reported and left out. */
export async function readCorrections(dataDir: string, context: CorrectionContext): Promise<PlacedCorrection[]> {
	const { path, rows } = await readTable(dataDir, FILE, correctionHeadings, correctionRowSchema, context.issues)
	return (rows ?? []).flatMap(({ line, value }) => {
		if (!value) return []
		const faults = Object.entries(placeFaults(value, context))
		for (const [column, finding] of faults) if (finding) context.issues.add(path, line, column, finding)
		const before = readValue(value.before, value, context)
		const after = readValue(value.after, value, context)
		for (const [column, { finding }] of Object.entries({ nilai_lama: before, nilai_baru: after }))
			if (finding) context.issues.add(path, line, column, finding)
		const isRead = !before.finding && !after.finding && faults.every(([, finding]) => !finding)
		return isRead ? [placed(line, value, before.value, after.value)] : []
	})
}

/** Where issues of corrections are placed. */
export function correctionsFile(dataDir: string): string {
	return join(dataDir, FILE)
}

function placed(line: number, row: CorrectionRow, before: CorrectedValue, after: CorrectedValue): PlacedCorrection {
	const correction: Correction = { ...row, before, after, reference: row.period, superseded: false }
	return { line, said: { before: row.before, after: row.after }, correction }
}

function placeFaults({ kind, dataset, indicator, area }: CorrectionRow, context: CorrectionContext) {
	const { register, registry, datasets } = context
	const registered = indicator === null ? undefined : registry.get(indicator)
	const isUnknown = indicator !== null && !registry.has(indicator)
	return {
		dataset: dataset === null ? null : correctionDataset(dataset, datasets),
		indikator: isUnknown
			? knownIndicator(indicator, [...registry.keys()])
			: kind === 'figure' && registered
				? correctionDerived(registered)
				: null,
		kode_wilayah: area === null ? null : knownArea(area, register),
	}
}

type ReadValue = { value: CorrectedValue; finding: Finding | null }

/** A value as its kind of correction has it; that of a figure as an observation file writes it. */
function readValue(text: string, { kind, indicator }: CorrectionRow, context: CorrectionContext): ReadValue {
	if (kind === 'unit') return { value: text, finding: categoryKnown(text, units) }
	const registered = indicator === null ? null : (context.registry.get(indicator) ?? null)
	if (kind === 'name' || text === '' || !registered) return { value: text === '' ? null : text, finding: null }
	return readFigure(text, registered, context.format)
}

function readFigure(text: string, { measure, categories }: Indicator, format: NumberFormat): ReadValue {
	if (measure === 'category') return { value: text, finding: categoryKnown(text, categories) }
	const grouped = measure === 'count' || measure === 'amount'
	const read = readNumber(text, { format, declared: false, grouped })
	return typeof read === 'number' ? { value: read, finding: null } : { value: null, finding: read }
}
