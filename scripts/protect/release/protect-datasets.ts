import { join } from 'node:path'
import type { NumberFormat } from '../../../src/gate/read/read-number.ts'
import type { ReadProgress } from '../../../src/gate/read/read-progress.ts'
import { readRecipientFile } from '../../../src/gate/recipients/read-recipient-file.ts'
import type { RecipientContext, RecipientFile, RecipientRows } from '../../../src/gate/recipients/recipient-file.ts'
import { recipientLinked } from '../../../src/gate/rules/recipient-linked.ts'
import { recipientRows } from '../../../src/gate/rules/recipient-rows.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Portal } from '../../../src/schemas/portal.ts'
import type { Project } from '../../gate/read/read-project.ts'
import { classReport } from '../../gate/recipients/class-report.ts'
import { listRecipientFiles } from '../../gate/recipients/list-recipient-files.ts'
import { checkLinks } from '../linked/check-links.ts'
import { type LinkedChoice, protectLinked } from '../linked/protect-linked.ts'
import type { ParentOf } from '../linked/table-links.ts'
import { protectedCells } from '../pure/protected-cells.ts'
import { benefitReadings } from './benefit-readings.ts'
import { SIMULATION_KEY } from './office-secret.ts'
import type { ProtectedDataset } from './protected-dataset.ts'

/** Folder of simulated rows, below the data folder. An office's own rows never lie there. */
export const ROWS_FOLDER = 'recipients'

/** Counts the rows of a file of recipients, as `readRecipientFile` does. */
export type CountRows = (file: RecipientFile, context: RecipientContext) => Promise<RecipientRows>

export type ProtectContext = {
	project: Pick<Project, 'portal' | 'programmes' | 'programmeBenefits' | 'programmeComponents' | 'register'>
	issues: IssueCollector
	onProgress?: ((progress: ReadProgress) => void) | undefined
	/** Who counts the rows of a file; absent: the gate itself. */
	count?: CountRows | undefined
	/** Told how well the recipients of a record-level file hide in each other; numbers of classes only. */
	onClasses?: ((dataset: string, lines: readonly string[]) => void) | undefined
}

/** Numbers and languages of a portal. */
export type Writing = { format: NumberFormat; english: 'required' | 'optional' }

/** By what a run protects beside its rows: the office's secret, and what earlier releases hid. */
export type RunChoice = Pick<LinkedChoice, 'secret' | 'hiddenBefore' | 'onReasons'>

/**
 * Reads the rows of `data/recipients/` and protects them at once, file by file: unprotected counts are gone when
 * this returns. Rows that are not simulated are refused and not read: they belong to the other side of the wall.
 */
export async function protectSimulatedRows(dataDir: string, context: ProtectContext): Promise<ProtectedDataset[]> {
	const { project, issues } = context
	const files = await listRecipientFiles({ folder: join(dataDir, ROWS_FOLDER), ...writingOf(project) }, issues)
	const real = files.filter(({ sidecar }) => sidecar && !sidecar.simulated)
	for (const { file, dataset } of real) issues.add(file, null, null, recipientRows(dataset))
	const simulated = files.filter((file) => !real.includes(file))
	return protectFiles(simulated, context, { secret: SIMULATION_KEY })
}

/** How rows and sidecars are written where they do not say so themselves. */
export function writingOf({ portal }: Pick<Project, 'portal'>): Writing {
	const english = portal?.languages.includes('en') === false ? 'optional' : 'required'
	return { format: portal?.number_format ?? 'comma', english }
}

/**
 * Reads rows and protects them. Every file is read first: tables of one may be linked with those of another, and are
 * protected together.
 */
export async function protectFiles(
	files: readonly RecipientFile[],
	context: ProtectContext,
	choice: RunChoice,
): Promise<ProtectedDataset[]> {
	const { project, issues } = context
	const { portal } = project
	if (!portal) return []
	const read: (RecipientRows & { file: string })[] = []
	for (const file of files) {
		const rows = await (context.count ?? readRecipientFile)(file, intakeContext(portal, context))
		if (rows.recordLevel) context.onClasses?.(rows.dataset, classReport(rows.classes, portal.threshold))
		read.push({ ...rows, file: file.file })
	}
	if (issues.hasErrors) return []
	const parentOf = parentsOf(project)
	reportLinks(read, parentOf, issues)
	if (issues.hasErrors) return []
	const tables = read.flatMap((rows) => rows.tables)
	const benefitsOf = benefitReadings(project.programmeBenefits)
	const cells = protectLinked(tables, { ...choice, threshold: portal.threshold, parentOf, benefitsOf }).map(
		protectedCells,
	)
	const cellsOf = new Map(tables.map((table, at) => [table, cells[at] ?? []]))
	return read.flatMap(({ dataset, sidecar, tables }): ProtectedDataset[] =>
		sidecar ? [{ id: dataset, sidecar, cells: tables.flatMap((table) => cellsOf.get(table) ?? []), way: 'rows' }] : [],
	)
}

/** The programme that each programme is part of. */
export function parentsOf({ programmes }: Pick<Project, 'programmes'>): ParentOf {
	const parents = new Map(programmes.map(({ id, parent }) => [id, parent]))
	return (programme) => parents.get(programme)
}

function reportLinks(
	files: readonly (RecipientRows & { file: string })[],
	parentOf: ParentOf,
	issues: IssueCollector,
): void {
	const fileOf = new Map(files.flatMap(({ file, tables }) => tables.map((table) => [table, file])))
	const faults = checkLinks([...fileOf.keys()], parentOf)
	for (const { reason, tables } of faults) {
		const [whole] = tables
		const place = tables.map(({ programme, period }) => `${programme} ${period}`).join(', ')
		if (whole) issues.add(fileOf.get(whole) ?? '', null, null, recipientLinked(reason, place))
	}
}

function intakeContext(portal: Portal, { project, issues, onProgress }: ProtectContext): RecipientContext {
	const { register, programmes, programmeComponents } = project
	return { register, programmes, components: programmeComponents, threshold: portal.threshold, issues, onProgress }
}
