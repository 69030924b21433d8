import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { DatasetVersions, RecordedVersion } from '../../../src/schemas/dataset-version.ts'
import type { VersionHistory } from '../../gate/versions/read-versions.ts'
import { type BuiltDataset, type Draft, draftOf, publishedVersions, versionLabel } from './dataset-state.ts'

/** Datasets with the number they are published under, and what is told of all their versions. */
export type NumberedDatasets = { datasets: Dataset[]; datasetVersions: DatasetVersions[] }

/**
 * Numbers the datasets that have recorded versions; others stay as they are, without a number.
 * @param built the published tables, asked for only where there is something to compare
 */
export function numberDatasets(
	datasets: readonly Dataset[],
	histories: readonly VersionHistory[],
	built: () => Iterable<BuiltDataset>,
): NumberedDatasets {
	const byDataset = new Map(histories.map((history) => [history.dataset, history]))
	const drafts = new Map<string, Draft | null>()
	if (histories.length > 0)
		for (const one of built()) {
			const history = byDataset.get(one.dataset.id)
			if (history) drafts.set(one.dataset.id, draftOf(one, history))
		}
	const numbered = datasets.map((dataset) => {
		const newest = byDataset.get(dataset.id)?.versions.at(-1)
		const draft = drafts.get(dataset.id)
		if (!newest || draft === undefined) return dataset
		return { ...dataset, version: versionLabel(newest, draft), ...(draft ? {} : { released: newest.release }) }
	})
	const kinds = new Map(datasets.map(({ id, kind }) => [id, kind]))
	const datasetVersions = histories.map((history) => {
		const draft = drafts.get(history.dataset) ?? null
		return publishedVersions(history, draft, offered(kinds.get(history.dataset), history, draft))
	})
	return { datasets: numbered, datasetVersions }
}

/**
 * Whether the bytes of a version are given out. Of recipients only those that are also the newest table: an old protected
 * table held beside a new one may open what either hides, and no audit of the one can rule that out.
 */
function offered(kind: Dataset['kind'] | undefined, { versions }: VersionHistory, draft: Draft | null) {
	const newest = versions.at(-1)
	return (version: RecordedVersion) =>
		kind === 'observations' || (kind === 'recipients' && version === newest && !draft)
}
