import type { Reporter } from '../../ground/progress/reporter.ts'
import type { Sources } from './generate.ts'

/** Where the project stands, and what a build works with. */
export type BuildEffects = {
	/** Folder of `astro.config.mjs`, `src/` and `public/`. */
	root: string
	sources: Sources
	reporter: Reporter
	/** Called with a way to clean up, for a build that is stopped by a signal. */
	onStoppable?(abandon: () => void): void
}
