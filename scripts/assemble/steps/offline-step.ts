import { type Reporter, sayNumber } from '../../ground/progress/reporter.ts'
import { pageWeights } from '../../site/offline/page-weights.ts'
import { prepareOffline, writeSwitchOff } from '../../site/offline/prepare-offline.ts'
import { readNotes, writeNotes } from '../room/build-notes.ts'
import type { BuildRoom } from '../room/build-room.ts'
import type { Contents } from '../room/generate.ts'

/**
 * The step of a build that lets readers keep pages on their devices, or takes leave of those who did.
 * @param taken files that stand in the new site as in the one before
 */
export async function offlineStep(
	room: BuildRoom,
	{ input, aggregated }: Contents,
	taken: ReadonlySet<string>,
	reporter: Reporter,
): Promise<void> {
	const step = reporter.step('Siapkan salinan luring · prepare offline copies')
	if (input.portal.offline) {
		const onFile = (share: number) => step.update(`${sayNumber(100 * share)} %`, share)
		const { languages } = input.portal
		const weights = pageWeights(readNotes(room, 'weights'), taken)
		const release = await prepareOffline(room.fresh, aggregated.index, { languages, weights, onFile })
		writeNotes(room, 'weights', weights.record())
		step.finish(`rilis · release ${release}`)
	} else {
		await writeSwitchOff(room.fresh)
		step.finish('tidak dipakai · switched off')
	}
}
