import { join } from 'node:path'
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

export type ProtectContext = {
	project: Pick<Project, 'portal' | 'programmes' | 'programmeBenefits' | 'programmeComponents' | 'register'>
	issues: IssueCollector
	onProgress?: ((progress: ReadProgress) => void) | undefined
	/** Told how well the recipients of a record-level file hide in each other; numbers of classes only. */
	onClasses?: ((dataset: string, lines: readonly string[]) => void) | undefined
}

/** By what a run protects beside its rows: the office's secret, and what earlier releases hid. */
export type RunChoice = Pick<LinkedChoice, 'secret' | 'hiddenBefore' | 'onReasons'>

/**
 * Reads the rows of `data/recipients/` and protects them at once, file by file: unprotected counts are gone when
 * this returns. Rows that are not simulated are refused and not read: they belong to the other side of the wall.
 */
export async function protectSimulatedRows(dataDir: string, context: ProtectContext): Promise<ProtectedDataset[]> {
	const files = await rowFiles(join(dataDir, ROWS_FOLDER), context)
	const real = files.filter(({ sidecar }) => sidecar && !sidecar.simulated)
	for (const { file, dataset } of real) context.issues.add(file, null, null, recipientRows(dataset))
	const simulated = files.filter((file) => !real.includes(file))
	return protectFiles(simulated, context, { secret: SIMULATION_KEY })
}

/** Reads and protects all rows of a folder, for `npm run protect`. */
export async function protectDatasets(
	folder: string,
	context: ProtectContext,
	choice: RunChoice,
): Promise<ProtectedDataset[]> {
	return protectFiles(await rowFiles(folder, context), context, choice)
}

function rowFiles(folder: string, { project, issues }: ProtectContext): Promise<RecipientFile[]> {
	const english = project.portal?.languages.includes('en') === false ? 'optional' : 'required'
	return listRecipientFiles({ folder, format: project.portal?.number_format ?? 'comma', english }, issues)
}

/** Reads every file first: tables of one file may be linked with those of another, and are protected together. */
async function protectFiles(
	files: readonly RecipientFile[],
	context: ProtectContext,
	choice: RunChoice,
): Promise<ProtectedDataset[]> {
	const { project, issues } = context
	const { portal } = project
	if (!portal) return []
	const read: (RecipientRows & { file: string })[] = []
	for (const file of files) {
		const rows = await readRecipientFile(file, intakeContext(portal, context))
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
