import { describe, expect, it } from 'vitest'
import { importsOf, neededBy, roomOf, topFolders, withoutComments } from './repository-files.ts'

const file = {
	path: 'src/topics/area/story.ts',
	text: `import { readFileSync } from 'node:fs'
import type { Area } from '../../schemas/area.ts'
import {
	type Change,
	type Figure,
} from '../../schemas/figure.ts'
import { type Language, languages } from '../../schemas/bilingual.ts'
import './side-effect.ts'
export { z } from 'zod'
export const text = "import nothing from 'nowhere'"
const engine = await import('astro')
`,
}

describe('what the tests of architecture know of a file', () => {
	it('is every import, over several lines and later ones too', () => {
		expect(importsOf(file)).toEqual([
			'node:fs',
			'src/schemas/area.ts',
			'src/schemas/figure.ts',
			'src/schemas/bilingual.ts',
			'src/topics/area/side-effect.ts',
			'zod',
			'astro',
		])
	})

	it('is what it needs while it runs, without types', () => {
		expect(neededBy(file)).toEqual([
			'node:fs',
			'src/schemas/bilingual.ts',
			'src/topics/area/side-effect.ts',
			'zod',
			'astro',
		])
	})

	it('is its room', () => {
		expect(['src/topics/area/story.ts', 'scripts/check.ts', 'src/content.config.ts'].map(roomOf)).toEqual([
			'src/topics',
			'scripts',
			'src',
		])
	})

	it('is its code without comments, addresses kept', () => {
		expect(withoutComments("/* a */ const b = 'https://c' // d\n// e\nf")).toBe(" const b = 'https://c' \n\nf")
	})

	it('is which folders hold source', () => {
		expect(topFolders()).toEqual(expect.arrayContaining(['src', 'scripts', 'data', 'tests', 'docs']))
		expect(topFolders()).not.toContain('node_modules')
	})
})
