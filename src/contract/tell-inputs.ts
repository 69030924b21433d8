import { INPUTS_HEADER, writeInputs } from '../schemas/page-input.ts'
import type { Listed } from './paths-of.ts'
import { allInputs, withReadings } from './readings.ts'

/**
 * Renders a page to its end and, in a build, tells in a header what it was made from. The build takes the header off:
 * nobody is served it.
 * @param props what the page was told, by the list that it stands in
 */
export async function tellInputs(props: Partial<Listed>, render: () => Promise<Response>): Promise<Response> {
	const read = withReadings(render)
	const response = await read.value
	if (import.meta.env.PROD) response.headers.set(INPUTS_HEADER, writeInputs(allInputs(read, props.inputs)))
	return response
}
