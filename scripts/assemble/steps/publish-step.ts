import { join } from 'node:path'
import { OFFICE_FOLDER } from '../../gate/read/office-folder.ts'
import type { BuildEffects } from '../room/build-effects.ts'
import { keepNotes } from '../room/build-notes.ts'
import type { BuildOptions } from '../room/build-options.ts'
import type { BuildRoom } from '../room/build-room.ts'
import { type BuildSource, forget, remember } from '../room/built-from.ts'
import { markSite, swapFolder, swapSite } from '../room/site-folder.ts'
import { keepDesk } from '../room/withheld-desk.ts'

/** The last step of a build: the finished site takes the place of the one before. */
export function publishStep(
	room: BuildRoom,
	from: BuildSource,
	options: BuildOptions,
	{ root, reporter }: BuildEffects,
): void {
	const step = reporter.step('Pasang situs · publish')
	markSite(room.fresh)
	forget(room)
	keepDesk(room)
	swapSite(room)
	keepNotes(room)
	remember(room, from)
	if (options.data === join(root, OFFICE_FOLDER) && options.out === join(root, 'dist')) keepGenerated(room, root)
	step.finish(options.out)
}

/** The shipped data's JSON is also kept where `astro dev` and tools look for it. */
function keepGenerated(room: BuildRoom, root: string): void {
	swapFolder(room.generated, join(root, 'src/generated'), join(room.cache, 'generated-before'))
}
