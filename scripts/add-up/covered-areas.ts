import { parentCodeOf } from '../../src/schemas/area-code.ts'

/** More areas than these are told by those they lie in. */
const MOST_NAMED = 8

/**
 * The areas that rows are about, as catalogues tell them: those that lie in no other of the rows; where they are many,
 * the areas around them. In the order of their codes.
 */
export function coveredAreas(codes: Iterable<string>): string[] {
	const all = new Set(codes)
	return fewer([...all].filter((code) => !ancestorsOf(code).some((one) => all.has(one)))).sort()
}

function fewer(codes: readonly string[]): string[] {
	if (codes.length <= MOST_NAMED) return [...codes]
	return fewer([...new Set(codes.map((code) => parentCodeOf(code) ?? code))])
}

function ancestorsOf(code: string): string[] {
	const parent = parentCodeOf(code)
	return parent === undefined ? [] : [parent, ...ancestorsOf(parent)]
}
