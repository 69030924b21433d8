import { tableReader } from '../contract/read-generated.ts'
import { parentCodeOf } from '../schemas/area-code.ts'
import type { PublishedRelease } from '../schemas/release-contents.ts'

/** Recorded releases, newest first. */
export const readReleases = tableReader('releases')

/** Day of the newest recorded release; `null` where none was recorded. */
export function newestRelease(): PublishedRelease | null {
	return readReleases()[0] ?? null
}

/** Day of the newest release that changed figures of an area, or gave it its page; `null` where none is known. */
export function releaseOfArea(code: string): string | null {
	return daysOf(readReleases()).areas.get(code) ?? null
}

/** Day of the newest release that changed figures of a dataset; `null` where none is known. */
export function releaseOfDataset(id: string): string | null {
	return daysOf(readReleases()).datasets.get(id) ?? null
}

type Days = { areas: ReadonlyMap<string, string>; datasets: ReadonlyMap<string, string> }

const kept = new WeakMap<readonly PublishedRelease[], Days>()

/** Made once for each reading of the releases. */
function daysOf(releases: readonly PublishedRelease[]): Days {
	const known = kept.get(releases) ?? { areas: areaDays(releases), datasets: datasetDays(releases) }
	kept.set(releases, known)
	return known
}

/** An area's page shows its own figures and those of the areas right in it. */
function areaDays(releases: readonly PublishedRelease[]): Map<string, string> {
	return newestOf(releases, ({ contents }) => {
		if (!contents) return []
		const codes = figuresIn(contents).flatMap(({ areas }) => areas)
		return [...codes, ...contents.areas].flatMap((code) => [code, parentCodeOf(code) ?? code])
	})
}

function datasetDays(releases: readonly PublishedRelease[]): Map<string, string> {
	return newestOf(releases, ({ contents }) => (contents ? figuresIn(contents).map(({ dataset }) => dataset) : []))
}

/** All figures that a release changed. */
function figuresIn({ added, revised, withdrawn }: NonNullable<PublishedRelease['contents']>) {
	return [...added, ...withdrawn, ...revised.map((one) => ({ ...one, areas: [one.area] }))]
}

function newestOf(releases: readonly PublishedRelease[], keysOf: (one: PublishedRelease) => string[]) {
	const days = new Map<string, string>()
	for (const one of releases.toReversed()) for (const key of keysOf(one)) days.set(key, one.release)
	return days
}
