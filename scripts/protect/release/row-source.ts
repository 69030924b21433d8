import { bytesInMemory } from '../../../src/gate/csv/bytes-in-memory.ts'
import { personalDataFinding } from '../../../src/gate/personal-data/personal-data-finding.ts'
import { personalDataInYaml } from '../../../src/gate/personal-data/watch-prose.ts'
import { parseYaml } from '../../../src/gate/read/parse-yaml.ts'
import type { RecipientFile } from '../../../src/gate/recipients/recipient-file.ts'
import { datasetName } from '../../../src/gate/rules/dataset-name.ts'
import { reservedName } from '../../../src/gate/rules/reserved-name.ts'
import { sidecarSchemaRule } from '../../../src/gate/rules/sidecar-schema.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { personalDataKindsIn } from '../../../src/personal-data/find-personal-data.ts'
import { sidecarFileSchema } from '../../../src/schemas/sidecar-file.ts'
import { watchRecipients } from '../../gate/places/watch-office.ts'
import { listRecipientFiles } from '../../gate/recipients/list-recipient-files.ts'
import { liesInside } from '../../ground/files/lies-inside.ts'
import { type OfficeSecret, officeSecret } from './office-secret.ts'
import type { CountRows, Writing } from './protect-datasets.ts'

/** Where the rows of a run come from, before any of them is read. */
export type RowSource = {
	/** What issues call all of them together. */
	place: string
	/** Looks at names, and for personal data in texts beside the rows; the rows have their own reader. */
	watch(issues: IssueCollector): void
	files(writing: Writing, issues: IssueCollector): Promise<RecipientFile[]>
	secret(): OfficeSecret
	/** Counts the rows of a file by the gate's rules; absent: the gate itself does. */
	count?: CountRows
}

/** Rows of a folder on the office's machine, the office's secret beside them. */
export function rowsInFolder(recipients: string, data: string): RowSource {
	return {
		place: recipients,
		watch(issues) {
			if (!liesInside(recipients, data)) watchRecipients(recipients, issues)
		},
		files: (writing, issues) => listRecipientFiles({ folder: recipients, ...writing }, issues),
		secret: () => officeSecret(recipients),
	}
}

/** A table of recipients with its sidecar, as the desk hands it over. */
export type RecipientTexts = { dataset: string; csv: string; yaml: string }

/** Rows that lie in no file: they are in memory while the run lasts, and nowhere afterwards. */
export function rowsInMemory({ dataset, csv, yaml }: RecipientTexts, secret: () => OfficeSecret): RowSource {
	const [table, about] = [`${dataset}.csv`, `${dataset}.yaml`]
	return {
		place: table,
		secret,
		watch(issues) {
			const misnamed = reservedName(dataset) ?? datasetName(dataset)
			if (misnamed) issues.add(table, null, null, misnamed)
			for (const kind of personalDataKindsIn(dataset, { prose: true }))
				issues.add(table, null, null, personalDataFinding(kind))
			for (const fault of personalDataInYaml(yaml)) issues.addPlaced(about, fault)
		},
		async files({ format, english }, issues) {
			const { value: sidecar, faults } = parseYaml(yaml, sidecarFileSchema, sidecarSchemaRule, english)
			for (const fault of faults) issues.addPlaced(about, fault)
			const open = bytesInMemory(new TextEncoder().encode(csv))
			const said = sidecar?.number_format
			return [{ dataset, open, file: table, format: said ?? format, declared: said !== undefined, sidecar }]
		},
	}
}
