import { join } from 'node:path'
import type { Portal } from '../../../src/schemas/portal.ts'
import type { Project } from '../../gate/read/read-project.ts'
import { classReport } from '../../gate/recipients/class-report.ts'
import { listRecipientFiles } from '../../gate/recipients/list-recipient-files.ts'
import { readRecipientFile } from '../../gate/recipients/read-recipient-file.ts'
import type { RecipientContext, RecipientFile, RecipientRows } from '../../gate/recipients/recipient-file.ts'
import { recipientRows } from '../../gate/rules/recipient-rows.ts'
import type { IssueCollector } from '../../ground/issue/issue-collector.ts'
import type { ReadProgress } from '../../ground/progress/read-progress.ts'
import { protect } from '../pure/protect.ts'
import { protectedCells } from '../pure/protected-cells.ts'
import type { ProtectedDataset } from './protected-dataset.ts'

/** Folder of simulated rows, below the data folder. An office's own rows never lie there. */
export const ROWS_FOLDER = 'recipients'

export type ProtectContext = {
	project: Pick<Project, 'portal' | 'programmes' | 'programmeComponents' | 'register'>
	issues: IssueCollector
	onProgress?: ((progress: ReadProgress) => void) | undefined
	/** Told how well the recipients of a record-level file hide in each other; numbers of classes only. */
	onClasses?: ((dataset: string, lines: readonly string[]) => void) | undefined
}

/**
 * Reads the rows of `data/recipients/` and protects them at once, file by file: unprotected counts are gone when
 * this returns. Rows that are not simulated are refused and not read: they belong to the other side of the wall.
 */
export async function protectSimulatedRows(dataDir: string, context: ProtectContext): Promise<ProtectedDataset[]> {
	const files = await rowFiles(join(dataDir, ROWS_FOLDER), context)
	const real = files.filter(({ sidecar }) => sidecar && !sidecar.simulated)
	for (const { file, dataset } of real) context.issues.add(file, null, null, recipientRows(dataset))
	const simulated = files.filter((file) => !real.includes(file))
	return protectFiles(simulated, context)
}

/** Reads and protects all rows of a folder, for `npm run protect`. */
export async function protectDatasets(folder: string, context: ProtectContext): Promise<ProtectedDataset[]> {
	return protectFiles(await rowFiles(folder, context), context)
}

function rowFiles(folder: string, { project, issues }: ProtectContext): Promise<RecipientFile[]> {
	const english = project.portal?.languages.includes('en') === false ? 'optional' : 'required'
	return listRecipientFiles({ folder, format: project.portal?.number_format ?? 'comma', english }, issues)
}

async function protectFiles(files: readonly RecipientFile[], context: ProtectContext): Promise<ProtectedDataset[]> {
	const { project, issues } = context
	const { portal } = project
	if (!portal) return []
	const datasets: ProtectedDataset[] = []
	for (const file of files) {
		const rows = await readRecipientFile(file, intakeContext(portal, context))
		if (rows.recordLevel) context.onClasses?.(rows.dataset, classReport(rows.classes, portal.threshold))
		if (!issues.hasErrors && rows.sidecar) datasets.push(protectedDataset(rows, portal.threshold))
	}
	return datasets
}

function intakeContext(portal: Portal, { project, issues, onProgress }: ProtectContext): RecipientContext {
	const { register, programmes, programmeComponents } = project
	return { register, programmes, components: programmeComponents, threshold: portal.threshold, issues, onProgress }
}

function protectedDataset({ dataset, sidecar, tables }: RecipientRows, threshold: number): ProtectedDataset {
	if (!sidecar) throw new RangeError(`${dataset} has no sidecar`)
	const cells = tables.flatMap((table) => protectedCells(protect(table, threshold)))
	return { id: dataset, sidecar, cells, way: 'rows' }
}
