import { type Reporter, sayNumber } from '../../ground/progress/reporter.ts'
import { type DrawnPictures, drawPictures } from './draw-pictures.ts'

/** The step of a build that draws the pictures for sharing. */
export async function drawStep(site: string, cache: string, reporter: Reporter): Promise<void> {
	const step = reporter.step('Gambar untuk dibagikan · sharing pictures')
	const say = ({ pictures, drawn }: DrawnPictures) =>
		`${sayNumber(pictures)} gambar · pictures, ${sayNumber(drawn)} baru · new`
	const onPicture = (done: DrawnPictures, all: number) => step.update(say(done), done.pictures / all)
	step.finish(say(await drawPictures(site, cache, onPicture)))
}
