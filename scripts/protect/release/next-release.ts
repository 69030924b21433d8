import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReleasedPeriod } from '../../../src/schemas/desk-recipients.ts'
import { type Published, prepareRelease, type Release } from './prepare-release.ts'
import type { ProtectedDataset } from './protected-dataset.ts'
import type { ProtectedFolder } from './read-protected.ts'
import { type ReleaseContext, reportAreaChanges, reportFindings } from './report-release.ts'
import { type ProtectedFile, protectedFiles } from './write-protected.ts'

/** What is to be written of a release, and what a steward is told before. */
export type NextRelease = {
	files: ProtectedFile[]
	counts: Release['counts']
	/** Files of an earlier release that would be written over with something else. */
	replaced: readonly string[]
	/** What becomes of each programme and period of the datasets in this run. */
	periods: readonly ReleasedPeriod[]
}

/** What a folder of protected tables has published so far. */
export function publishedBefore({ tables, entries }: ProtectedFolder): Published {
	return { tables: new Map(tables.map(({ id, cells }) => [id, cells])), entries }
}

/**
 * Holds protected datasets to what was published before, and makes the files of their release; `null` where an issue
 * stands against it, which is reported.
 */
export async function nextRelease(
	datasets: readonly ProtectedDataset[],
	published: Published,
	acceptNewlyHidden: boolean,
	context: ReleaseContext,
): Promise<NextRelease | null> {
	const release = prepareRelease(datasets, published)
	await reportAreaChanges(datasets, release, published, context)
	reportFindings(release, datasets, published, acceptNewlyHidden, context)
	if (context.issues.hasErrors) return null
	const files = protectedFiles(release.datasets, release.entries)
	const replaced = files.filter((file) => isReplaced(context.folder, file)).map(({ name }) => name)
	const { counts, periods } = release
	return { files, counts, periods, replaced }
}

function isReplaced(folder: string, { name, text }: ProtectedFile): boolean {
	const path = join(folder, name)
	return existsSync(path) && readFileSync(path, 'utf8') !== text
}
