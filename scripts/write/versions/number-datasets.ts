import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { DatasetVersions, RecordedVersion, TableChanges } from '../../../src/schemas/dataset-version.ts'
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
		const kind = kinds.get(history.dataset)
		const told = publishedVersions(history, draft, offered(kind, history, draft))
		return kind === 'observations' ? told : withoutCounts(told)
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

/** Of recipients it is told that the table changed, and not in how many cells. */
function withoutCounts({ dataset, draft, versions }: DatasetVersions): DatasetVersions {
	const nothing = { added: 0, removed: 0, revised: 0, redefined: 0, reworded: 0, uncounted: true as const }
	const uncounted = (changes: TableChanges | null) => changes && { ...changes, ...nothing }
	return {
		dataset,
		draft: draft && { ...draft, changes: uncounted(draft.changes) },
		versions: versions.map((one) => ({ ...one, changes: uncounted(one.changes) })),
	}
}
