import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from '../../../src/colours/contrast.ts'
import { leastDistance } from '../../../src/colours/least-distance.ts'
import { colourGroups, colourPairs } from '../../../src/colours/pairs.ts'
import { readTokens, type Tokens } from '../../../src/colours/read-tokens.ts'
import { filesUnder } from '../../docs/repository-files.ts'

const css = readFileSync('src/styles/tokens.css', 'utf8')
const modes = Object.entries(readTokens(css))

const hexOf = (tokens: Tokens, name: string): string => {
	const hex = tokens[name]
	if (!hex) throw new Error(`tokens.css has no --${name}`)
	return hex
}

describe.each(modes)('the colours in %s', (_, tokens) => {
	it.each(colourPairs)('$front on $ground reach $least : 1', ({ front, ground, least }) => {
		expect(contrast(hexOf(tokens, front), hexOf(tokens, ground))).toBeGreaterThanOrEqual(least)
	})

	it.each(colourGroups)('of the group "$name" differ for all eyes', ({ colours, least }) => {
		expect(leastDistance(colours.map((name) => hexOf(tokens, name))).distance).toBeGreaterThanOrEqual(least)
	})

	it('of the ordered classes grow stronger against the paper, step by step', () => {
		const steps = ['p1', 'p2', 'p3', 'p4', 'p5'].map((name) => contrast(hexOf(tokens, name), hexOf(tokens, 'paper')))
		expect(steps).toEqual(steps.toSorted((a, b) => a - b))
	})
})

describe('the stylesheets', () => {
	const sheets = filesUnder('src/styles', /\.css$/)

	it('write no colour but in tokens.css and, for paper, in print.css', () => {
		const others = sheets.filter(({ path }) => !/\/(tokens|print)\.css$/.test(path))
		expect(
			others.flatMap(({ path, text }) =>
				(text.match(/#[\da-f]{3,8}\b(?=[^{}]*[;}])/gi) ?? []).map((hex) => `${path}: ${hex}`),
			),
		).toEqual([])
	})

	it('use every token, and no token that does not exist', () => {
		const code = [...sheets, ...filesUnder('src', /\.(astro|ts)$/)].map(({ text }) => text).join('\n')
		const declared = [...css.matchAll(/--([\w-]+):/g)].map(([, name]) => name)
		const used = [...code.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name)
		expect([...new Set(used)].filter((name) => !declared.includes(name))).toEqual([])
		expect([...new Set(declared)].filter((name) => !used.includes(name))).toEqual([])
	})
})
