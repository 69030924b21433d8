import type { DatasetVersions } from '../../../src/schemas/dataset-version.ts'
import type { VersionHistory } from '../../gate/versions/read-versions.ts'
import { stableJson } from '../../ground/files/stable-json.ts'
import type { DownloadFile } from '../downloads/generated-file.ts'
import { VERSION_INDEX, versionPath } from './dataset-state.ts'

/** A list of versions for programs, and the tables that are still given out, with the bytes they were published with. */
export function* versionFiles(
	histories: readonly VersionHistory[],
	told: readonly DatasetVersions[],
): Generator<DownloadFile> {
	for (const one of told) {
		const { dataset: id, versions } = one
		const listed = { kind: 'version', id } as const
		yield { path: `unduh/${id}/${VERSION_INDEX}`, text: stableJson(one), listed: { ...listed, rows: null } }
		const history = histories.find(({ dataset }) => dataset === id)
		for (const { version, rows, file } of versions)
			if (file && history)
				yield { path: `unduh/${versionPath(id, version)}`, bytes: history.table(version), listed: { ...listed, rows } }
	}
}
