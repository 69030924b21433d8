import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes minutes, the longest first: were one of them begun last, the other cores would wait for it. */
export const long = [
	'build/random-offices',
	'build/offices',
	'browser/same-bytes',
	'browser/pages',
	'browser/offices',
	'browser/print',
	'browser/compare',
	'browser/new-release',
	'browser/embeds',
	'browser/desk-office',
	'browser/desk',
	'browser/style-page',
	'browser/maps',
	'browser/pocket',
	'browser/offline',
	'browser/charts',
	'browser/area-page',
	'types/types',
	'build/small-build',
	'build/killed-build',
	'build/briefs',
	'build/office-outside',
]

const place = ({ moduleId }: TestSpecification): number => {
	const found = long.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`))
	return found < 0 ? long.length : found
}

/** The order of vitest, which knows nothing of a fresh copy of the repository but the sizes of files, with the long ones put first. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
	}
}
