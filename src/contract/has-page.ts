import { readAreaIndex } from './read-generated.ts'

/** Whether an area has a page: those outside the portal's provinces and regencies are named without a link. */
export function hasPage(code: string): boolean {
	return codesOf(readAreaIndex()).has(code)
}

const kept = new WeakMap<object, ReadonlySet<string>>()

/** The codes of the index as a set, made once for each reading of it. */
function codesOf(index: readonly { code: string }[]): ReadonlySet<string> {
	const known = kept.get(index) ?? new Set(index.map(({ code }) => code))
	kept.set(index, known)
	return known
}
