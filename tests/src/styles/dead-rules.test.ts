import { describe, expect, it } from 'vitest'
import { filesUnder } from '../../docs/repository-files.ts'

const withoutComments = (css: string) => css.replace(/\/\*.*?\*\//gs, '')
const sheets = filesUnder('src/styles', /\.css$/).map(({ path, text }) => ({ path, text: withoutComments(text) }))
const code = filesUnder('src', /\.(astro|ts|mdx)$/)
	.map(({ text }) => text)
	.join('\n')

/** Selectors of a stylesheet: what stands before each block, at-rules and descriptors left out. */
const selectors = sheets.flatMap(({ path, text }) =>
	[...text.matchAll(/([^{}@;]+)\{/g)].map(([, selector]) => ({ path, selector: selector?.trim() ?? '' })),
)

/** Every name that a selector asks for with the given sign (`.` for classes, `#` for ids), once. */
function names(sign: '.' | '#'): string[] {
	const pattern = new RegExp(`\\${sign}([a-z][\\w-]*)`, 'g')
	return [
		...new Set(selectors.flatMap(({ selector }) => [...selector.matchAll(pattern)].map(([, name]) => name ?? ''))),
	]
}

/** True where the name stands in the code as a word of its own, or begins a name that is put together there. */
function isWritten(name: string): boolean {
	const word = new RegExp(`(?<![\\w-])${name}(?![\\w-])`)
	const stem = name.replace(/\w+$/, '')
	return word.test(code) || (stem !== '' && stem !== name && code.includes(`${stem}$\{`))
}

/** A sheet without what stands in media queries and other conditions, however deep they lie in one another. */
function withoutConditions(text: string): string {
	const plain = text.replace(/@[^{}]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
	return plain === text ? text : withoutConditions(plain)
}

describe('the stylesheets', () => {
	it('are read by this test', () => {
		expect(selectors.length).toBeGreaterThan(200)
	})

	it('name only classes that some component or drawing writes', () => {
		expect(names('.').filter((name) => !isWritten(name))).toEqual([])
	})

	it('name only ids that some component writes', () => {
		expect(names('#').filter((name) => !isWritten(name))).toEqual([])
	})

	it('do not state the same selectors twice outside of media queries', () => {
		const twice = sheets.flatMap(({ path, text }) => {
			const plain = withoutConditions(text)
			const all = [...plain.matchAll(/([^{}]+)\{/g)].map(([, selector]) => selector?.trim().replace(/\s+/g, ' ') ?? '')
			return all.filter((selector, index) => all.indexOf(selector) !== index).map((selector) => `${path}: ${selector}`)
		})
		expect(twice).toEqual([])
	})
})
