import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attackSite } from '../../../../scripts/verify/attack/attack-site.ts'
import { type QuietRecord, quietFiles } from '../../../../scripts/verify/attack/quiet-files.ts'
import { times } from '../../../depth.ts'
import { emptyRegister, type Files, inMemory, openCells, randomCounts, siteOf } from './sample-site.ts'

/** Pages of which nothing comes, and one with something personal. */
const plain = (n: number) =>
	`<!doctype html><html data-rilis="a1b2c3d4e5"><p>Desa Rekaan ${n} punya ${n + 12} balai.</p></html>`
const personal = '<p>Hubungi 0813-1111-2222.</p>'

async function attackWith(files: Files, before: QuietRecord | undefined, word = 'attack') {
	const quiet = quietFiles(word, before)
	const { issues } = await attackSite(inMemory(files), { threshold: 5, contacts: [], register: emptyRegister, quiet })
	return { issues, record: quiet.record() }
}

describe('files of which nothing came', () => {
	it('are spared by the next attack, whatever release they belong to', async () => {
		const first = await attackWith({ 'a/index.html': plain(1), 'b/index.html': personal }, undefined)
		expect(first.issues).toHaveLength(1)
		expect(first.record.files).toHaveLength(1)
		const quiet = quietFiles('attack', first.record)
		const later = plain(1).replace('a1b2c3d4e5', '9z9z9z9z9z')
		expect(quiet.knows(quiet.wordOf('a/index.html', later))).toBe(true)
		expect(quiet.knows(quiet.wordOf('c/index.html', later))).toBe(false)
		expect(quiet.knows(quiet.wordOf('a/index.html', plain(2)))).toBe(false)
	})

	it('are read again by another attack', async () => {
		const { record } = await attackWith({ 'a/index.html': plain(1) }, undefined)
		const other = quietFiles('another', record)
		expect(other.knows(other.wordOf('a/index.html', plain(1)))).toBe(false)
	})

	it('never hide what an attack on the whole site finds', async () => {
		const anyFiles = fc.record({
			counts: fc.tuple(fc.nat(40), fc.nat(40)),
			pages: fc.tuple(...['a', 'b', 'c'].map(() => fc.option(fc.nat(3)))),
			slips: fc.tuple(fc.boolean(), fc.boolean()),
		})
		const siteWith = (seed: number, pages: readonly (number | null)[], slips: boolean): Files => ({
			...siteOf(openCells(randomCounts(seed))),
			...Object.fromEntries(pages.map((n, at) => [`desa/${at}/index.html`, n === null ? personal : plain(n)])),
			...(slips ? { 'bocor.csv': 'nama,nik\nRekaan,3520000000000001\n' } : {}),
		})
		await fc.assert(
			fc.asyncProperty(anyFiles, async ({ counts: [was, is], pages, slips: [then, now] }) => {
				const { record } = await attackWith(siteWith(was, pages, then), undefined)
				const next = siteWith(is, [...pages].reverse(), now)
				const [spared, whole] = await Promise.all([attackWith(next, record), attackWith(next, undefined)])
				expect(spared).toEqual(whole)
			}),
			{ numRuns: times(6, 60) },
		)
	})
})
