import type { TableChanges } from '../../../src/schemas/dataset-version.ts'

/** The number of a dataset that was never numbered before. */
export const FIRST_VERSION = '1.0.0'

/** How far a change reaches: what was relied on is gone, there is more than there was, or the same was amended. */
export type VersionStep = 'major' | 'minor' | 'patch'

/**
 * The step that a change asks for; `null` for none. Whoever reads version 1 may rely on this: in every 1.x each row and
 * column of 1.0.0 is still there and means the same. A revised value is a patch, since the row that was cited still says
 * what it said it would, only better.
 */
export function stepOf(changes: TableChanges): VersionStep | null {
	const { added, removed, revised, redefined, reworded, columnsAdded, columnsRemoved, texts } = changes
	if (removed + redefined + columnsRemoved.length > 0) return 'major'
	if (added + columnsAdded.length > 0) return 'minor'
	return revised + reworded + texts.length > 0 ? 'patch' : null
}

/** "1.2.3" after a step: 2.0.0, 1.3.0 or 1.2.4. */
export function stepped(version: string, step: VersionStep): string {
	const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
	if (step === 'major') return `${major + 1}.0.0`
	return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}
