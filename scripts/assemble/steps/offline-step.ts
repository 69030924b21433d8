import { type Reporter, sayNumber } from '../../ground/progress/reporter.ts'
import { prepareOffline, writeSwitchOff } from '../../site/offline/prepare-offline.ts'
import type { BuildRoom } from '../room/build-room.ts'
import type { Contents } from '../room/generate.ts'

/** The step of a build that lets readers keep pages on their devices, or takes leave of those who did. */
export async function offlineStep(room: BuildRoom, { input, aggregated }: Contents, reporter: Reporter): Promise<void> {
	const step = reporter.step('Siapkan salinan luring · prepare offline copies')
	if (input.portal.offline) {
		const onFile = (share: number) => step.update(`${sayNumber(100 * share)} %`, share)
		const release = await prepareOffline(room.fresh, aggregated.index, input.portal.languages, onFile)
		step.finish(`rilis · release ${release}`)
	} else {
		await writeSwitchOff(room.fresh)
		step.finish('tidak dipakai · switched off')
	}
}
