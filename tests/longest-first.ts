import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes minutes, the longest first: were one of them begun last, the other cores would wait for it. */
export const long = [
	'build/offices',
	'build/random-offices',
	'build/small-build',
	'build/new-office',
	'build/briefs',
	'build/killed-build',
	'build/office-outside',
	'types/types',
	'scripts/new',
	'scripts/check',
	'scripts/bulk/count-bulk-file',
	'data/planted-slips',
	'browser/same-bytes',
	'browser/pages',
	'browser/offices',
	'browser/new-release',
	'browser/compare',
	'browser/print',
	'browser/maps',
	'browser/desk-news',
	'browser/desk',
	'browser/offline',
	'browser/desk-office',
	'browser/journeys',
	'browser/style-page',
	'browser/embeds',
	'browser/charts',
	'browser/area-page',
	'browser/markup',
	'browser/pocket',
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
