import { describe, expect, it } from 'vitest'
import {
	allInputs,
	eachOf,
	keptByName,
	keptFor,
	noteRead,
	taken,
	withReadings,
} from '../../../src/contract/readings.ts'

/** The inputs of a page besides what was read while the program was loaded. */
const inputsOf = (make: () => unknown) => [...withReadings(make).inputs].sort()

describe('what a page was made from', () => {
	it('is what was read while it was made, also behind what it waits for', async () => {
		const page = withReadings(async () => {
			noteRead('says a')
			await new Promise((done) => setTimeout(done, 1))
			noteRead('says b')
			return 'page'
		})
		expect(await page.value).toBe('page')
		expect([...page.inputs]).toEqual(['says a', 'says b'])
	})

	it('is told apart for pages that are made at the same time', async () => {
		const make = (name: string) =>
			withReadings(async () => {
				await new Promise((done) => setTimeout(done, name === 'a' ? 3 : 1))
				noteRead(name)
			})
		const pages = ['a', 'b'].map(make)
		await Promise.all(pages.map(({ value }) => value))
		expect(pages.map(({ inputs }) => [...inputs])).toEqual([['a'], ['b']])
	})

	it('is passed on by what was kept, to every page that takes it', () => {
		let times = 0
		const kept = keptFor((of: { name: string }) => {
			times++
			noteRead(`says ${of.name}`)
			return of.name
		})
		const thing = { name: 'sumenep' }
		expect([1, 2].map(() => inputsOf(() => kept(thing)))).toEqual([['says sumenep'], ['says sumenep']])
		expect(times).toBe(1)
	})

	it('is passed on by what is kept within what is kept', () => {
		const inner = keptByName<string>()
		const outer = keptByName<string>()
		const readInner = () =>
			inner('x', () => {
				noteRead('deep')
				return 'x'
			})
		const readOuter = () => outer('y', () => `${readInner()}y`)
		expect([1, 2].map(() => inputsOf(readOuter))).toEqual([['deep'], ['deep']])
		expect(inputsOf(readInner)).toEqual(['deep'])
	})

	it('is passed on by what was still being made when it was taken', async () => {
		const kept = keptByName<Promise<string>>()
		const article = () =>
			kept('berita', async () => {
				await new Promise((done) => setTimeout(done, 1))
				noteRead('late')
				return 'text'
			})
		const pages = [withReadings(article), withReadings(article)]
		await Promise.all(pages.map(({ value }) => value))
		expect(pages.map(({ inputs }) => [...inputs])).toEqual([['late'], ['late']])
	})

	it('is, for several things made together, what all were made from', () => {
		const all = withReadings(() => {
			noteRead('areas')
			return ['satu', 'dua']
		})
		const [, second] = eachOf(all)
		expect(second?.value).toBe('dua')
		expect(inputsOf(() => second && taken(second))).toEqual(['areas'])
	})

	it('holds what was read before any page, for each of them', () => {
		noteRead('says portal.json')
		expect(allInputs(withReadings(() => noteRead('says a')))).toEqual(['says a', 'says portal.json'])
	})
})
