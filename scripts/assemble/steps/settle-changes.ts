import type { Issue } from '../../../src/schemas/issue.ts'
import type { BuildEffects } from '../room/build-effects.ts'
import type { BuildOptions } from '../room/build-options.ts'

/** Whether a site is published in spite of what changed, and whether that was shown to somebody already. */
export type Settled = { publish: boolean; shown: boolean }

/** What becomes of changes that nothing accounts for: `--strict` stops at them, a person at a terminal decides. */
export async function settleChanges(
	changes: readonly Issue[],
	{ strict = false, yes = false }: Pick<BuildOptions, 'strict' | 'yes'>,
	confirm: BuildEffects['confirm'],
): Promise<Settled> {
	if (changes.length === 0) return { publish: true, shown: true }
	if (strict) return { publish: false, shown: false }
	return yes || !confirm ? { publish: true, shown: false } : { publish: await confirm(changes), shown: true }
}
