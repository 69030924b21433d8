import type { AstroPrerenderer } from 'astro'
import { INPUTS_HEADER, readInputs } from '../../../src/schemas/page-input.ts'
import type { PageKeeper } from './kept-pages.ts'

/** A way to render that hands out the bytes of the build before where a page is as it was, and notes what others rest on. */
export function onlyChanged(way: AstroPrerenderer, keeperOf: () => PageKeeper): AstroPrerenderer {
	return {
		...way,
		async render(request, options) {
			const keeper = keeperOf()
			const path = new URL(request.url).pathname
			const standing = keeper.standing(path)
			if (standing) return new Response(new Uint8Array(standing))
			const rendered = await way.render(request, options)
			return pageAnswer(path, rendered instanceof Response ? rendered : rendered.response, keeper)
		},
	}
}

/** The answer without what it tells the build alone. One that is no page, or says nothing, is asked for anew each time. */
export async function pageAnswer(path: string, answer: Response, keeper: PageKeeper): Promise<Response> {
	const line = answer.headers.get(INPUTS_HEADER)
	answer.headers.delete(INPUTS_HEADER)
	if (line === null || answer.status !== 200 || answer.body === null) {
		keeper.passed()
		return answer
	}
	const body = await answer.arrayBuffer()
	keeper.rendered(path, new Uint8Array(body), readInputs(line))
	return new Response(body, answer)
}
