import { derivedChanges } from './derived-changes.ts'
import { type CellKey, isHidden, isShown, type ReleaseState } from './published-cell.ts'

/**
 * What a new release gives away together with an earlier one:
 * - `unhidden`: hidden then, shown now;
 * - `newly-hidden`: shown in the release before, hidden now; readers know the earlier figure;
 * - `difference`: hidden, but its change follows from the two releases.
 *
 * What a change of areas gives away is asked elsewhere (`auditAreas`).
 */
export type ReleaseFinding = {
	kind: 'unhidden' | 'newly-hidden' | 'difference'
	release: number
	key: CellKey
}

/** Compares a new release of one programme and period with every earlier one, oldest first. */
export function compareRelease(releases: readonly ReleaseState[], after: ReleaseState): ReleaseFinding[] {
	return releases.flatMap((before, index) => {
		const release = index + 1
		const isLast = release === releases.length
		const found = (kind: ReleaseFinding['kind'], keys: readonly CellKey[]) =>
			keys.map((key) => ({ kind, release, key }))
		return [
			...found('unhidden', changed(before, after, isHidden, isShown)),
			...(isLast ? found('newly-hidden', changed(before, after, isShown, isHidden)) : []),
			...found('difference', derivedChanges(before, after)),
		]
	})
}

type Judge = (cell: { value: number | null } | undefined) => boolean

function changed(before: ReleaseState, after: ReleaseState, was: Judge, is: Judge): CellKey[] {
	return [...before].flatMap(([name, { key, value }]) => (was({ value }) && is(after.get(name)) ? [key] : []))
}
