import { describe, expect, it } from 'vitest'
import { filesUnder, neededBy, roomOf } from '../../docs/repository-files.ts'

const files = new Map(filesUnder('src', /\.ts$/).map((file) => [file.path, file]))

/** Everything that a script needs while it runs. */
function bundleOf(entry: string): Set<string> {
	const seen = new Set<string>()
	const walk = (path: string) => {
		if (seen.has(path)) return
		seen.add(path)
		const file = files.get(path)
		for (const next of file ? neededBy(file) : []) walk(next)
	}
	walk(entry)
	return seen
}

describe('what the comparison loads into the browser', () => {
	const bundle = [...bundleOf('src/topics/compare/start-compare.ts')]

	it('draws with the code that draws at build time', () => {
		expect(bundle).toContain('src/charts/line/line-chart.ts')
		expect(bundle).toContain('src/topics/compare/comparison-view.ts')
	})

	it('holds no schema library, no contract and no tool of the disk', () => {
		expect(
			bundle.filter((path) => path === 'zod' || path.startsWith('node:') || roomOf(path) === 'src/contract'),
		).toEqual([])
	})

	it('holds no package but d3 and the code for paper, the packer of saved workbooks, and the address of the font for saved pictures', () => {
		const font = '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url'
		expect(bundle.filter((path) => !path.startsWith('src/')).sort()).toEqual([font, 'd3', 'fflate', 'uqr'])
	})
})
