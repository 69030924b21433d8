import { join } from 'node:path'
import { type Reporter, sayNumber } from '../../ground/progress/reporter.ts'
import { writeIndex } from '../../site/search/write-index.ts'
import type { BuildRoom } from '../room/build-room.ts'
import type { Contents } from '../room/generate.ts'
import { siteRecords } from '../room/site-records.ts'

/** The step of a build that makes the pages findable. */
export async function indexStep(room: BuildRoom, contents: Contents, reporter: Reporter): Promise<void> {
	const step = reporter.step('Susun pencarian · index search')
	const say = (records: number) => `${sayNumber(records)} entri · records`
	const done = await writeIndex(siteRecords(room, contents), join(room.fresh, 'pagefind'), (count) =>
		step.update(say(count)),
	)
	step.finish(say(done))
}
