import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from '../../../src/colours/contrast.ts'
import { leastDistance } from '../../../src/colours/least-distance.ts'
import { colourGroups, colourPairs } from '../../../src/colours/pairs.ts'
import { readTokens, type Tokens } from '../../../src/colours/read-tokens.ts'
import { filesUnder } from '../../docs/repository-files.ts'

const css = readFileSync('src/styles/tokens.css', 'utf8')
const changeCss = readFileSync('src/styles/change-tokens.css', 'utf8')
const modes = Object.entries(readTokens(css, changeCss))

const hexOf = (tokens: Tokens, name: string): string => {
	const hex = tokens[name]
	if (!hex) throw new Error(`no sheet of tokens has --${name}`)
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

	it('of change grow stronger from the middle to both ends, a fall as strong as a rise of its class', () => {
		const strength = (name: string) => contrast(hexOf(tokens, name), hexOf(tokens, 'paper'))
		for (const side of ['dn', 'up']) {
			const steps = ['same', `${side}1`, `${side}2`, `${side}3`].map(strength)
			expect(steps).toEqual(steps.toSorted((a, b) => a - b))
		}
		for (const step of [1, 2, 3]) {
			const ratio = strength(`dn${step}`) / strength(`up${step}`)
			expect(Math.max(ratio, 1 / ratio)).toBeLessThan(1.25)
		}
	})

	it('of no change is a grey: neither of the two directions', () => {
		const channels = hexOf(tokens, 'same').match(/[\da-f]{2}/g) ?? []
		const levels = channels.map((channel) => Number.parseInt(channel, 16))
		expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(20)
	})
})

describe('the colours of change in forced colours', () => {
	it('are all those of the reader: the sign before a figure says the direction', () => {
		const forced = changeCss.split('forced-colors')[1] ?? ''
		expect(forced.match(/--\w+: Canvas;/g)).toHaveLength(7)
	})
})

describe('the stylesheets', () => {
	const sheets = filesUnder('src/styles', /\.css$/)

	it('write no colour but in sheets of tokens and, for paper, in print.css', () => {
		const others = sheets.filter(({ path }) => !/\/((change-)?tokens|print)\.css$/.test(path))
		expect(
			others.flatMap(({ path, text }) =>
				(text.match(/#[\da-f]{3,8}\b(?=[^{}]*[;}])/gi) ?? []).map((hex) => `${path}: ${hex}`),
			),
		).toEqual([])
	})

	it('use every token, and no token that does not exist', () => {
		const code = [...sheets, ...filesUnder('src', /\.(astro|ts)$/)].map(({ text }) => text).join('\n')
		const declared = [...(css + changeCss).matchAll(/--([\w-]+):/g)].map(([, name]) => name)
		const used = [...code.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name)
		expect([...new Set(used)].filter((name) => !declared.includes(name))).toEqual([])
		expect([...new Set(declared)].filter((name) => !used.includes(name))).toEqual([])
	})
})
