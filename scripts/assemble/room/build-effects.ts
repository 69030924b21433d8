import type { Issue } from '../../../src/schemas/issue.ts'
import type { Reporter } from '../../ground/progress/reporter.ts'
import type { Sources } from './generate.ts'

/** Where the project stands, and what a build works with. */
export type BuildEffects = {
	/** Folder of `astro.config.mjs`, `src/` and `public/`. */
	root: string
	sources: Sources
	reporter: Reporter
	/** Shows what changed since the last release, and asks whether it is meant; absent where nobody can answer. */
	confirm?(changes: readonly Issue[]): Promise<boolean>
	/** Called with a way to clean up, for a build that is stopped by a signal. */
	onStoppable?(abandon: () => void): void
}
