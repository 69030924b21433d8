import { tableReader } from '../contract/read-generated.ts'
import type { DatasetVersions, PublishedVersion } from '../schemas/dataset-version.ts'

/** Recorded versions of datasets, by name of the dataset. */
export const readDatasetVersions = tableReader('datasetVersions')

/** The versions of a dataset; `null` where none was recorded. */
export function versionsOf(dataset: string): DatasetVersions | null {
	return readDatasetVersions().find((one) => one.dataset === dataset) ?? null
}

/** The versions that the release of a day brought, by name of the dataset. */
export function versionsOfRelease(day: string): { dataset: string; version: PublishedVersion }[] {
	return readDatasetVersions().flatMap(({ dataset, versions }) =>
		versions.filter(({ release }) => release === day).map((version) => ({ dataset, version })),
	)
}
