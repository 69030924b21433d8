import { withReadings } from './readings.ts'

/** What a page is told besides its own props: what the list of its kind of pages was made from. */
export type Listed = { inputs: ReadonlySet<string> }

/** A page of a list, as the site builder asks for it. */
type Path = { params: Record<string, string | undefined>; props?: object }

/**
 * Makes a `getStaticPaths`: the pages of a kind. The site builder asks for the list once, and each page rests on it, so
 * each is told what was read for it.
 */
export function pathsOf<P extends Path>(list: () => readonly P[] | Promise<readonly P[]>) {
	return async () => {
		const read = withReadings(list)
		const paths = await read.value
		return paths.map((path) => ({
			...path,
			props: { ...(path.props as NonNullable<P['props']>), inputs: read.inputs },
		}))
	}
}
