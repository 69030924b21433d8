import { join } from 'node:path'
import { versionListContent } from '../../../src/gate/rules/dataset-version.ts'
import { alike } from '../../../src/issue/finding.ts'
import { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Bilingual } from '../../../src/schemas/bilingual.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import { readVersions, VERSION_LIST, VERSIONS, versionFile } from '../../gate/versions/read-versions.ts'
import { type FileChanges, listFile } from './record-versions.ts'

/** Which version is withdrawn, on which day, and why. */
export type Withdrawal = { dataset: string; version: string; day: string; reason: Bilingual }

/**
 * Takes the bytes of a version out of the office's folder, and leaves its number with the reason in their place. The
 * history of a repository keeps them: whoever withdraws for the sake of a person has to clear it there as well.
 */
export async function withdrawVersion(
	office: string,
	{ dataset, version, day, reason }: Withdrawal,
): Promise<{ issues: Issue[]; files: FileChanges }> {
	const issues = new IssueCollector()
	const folder = join(office, VERSIONS, dataset)
	// What is wrong with the other versions does not stop one that must go from going.
	const history = (await readVersions(office, new IssueCollector())).find((one) => one.dataset === dataset)
	const known = history?.versions.filter(({ withdrawn }) => !withdrawn).map((one) => one.version) ?? []
	if (!history || !known.includes(version)) {
		const expected =
			known.length > 0 ? alike(known.join(', ')) : { id: 'dataset yang bernomor versi', en: 'a dataset with versions' }
		issues.add(join(folder, VERSION_LIST), null, 'version', versionListContent(expected, `${dataset}@${version}`))
		return { issues: issues.issues(), files: { write: [], remove: [] } }
	}
	const versions = history.versions.map((one) =>
		one.version === version ? { ...one, file: null, withdrawn: { day, reason } } : one,
	)
	const had = history.versions.some((one) => one.version === version && one.file)
	return {
		issues: [],
		files: {
			write: [listFile(folder, { dataset, versions })],
			remove: had ? [join(folder, versionFile(version))] : [],
		},
	}
}
