import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { SiteFiles } from '../../../../scripts/ground/files/site-files.ts'
import { attackSite } from '../../../../scripts/verify/attack/attack-site.ts'
import { type QuietRecord, quietFiles } from '../../../../scripts/verify/attack/quiet-files.ts'
import { attackedFiles } from '../../../../scripts/verify/attack/read/attacked-files.ts'
import { times } from '../../../depth.ts'
import { emptyRegister, type Files, inMemory, openCells, randomCounts, siteOf } from './sample-site.ts'

/** Pages of which nothing comes, and one with something personal. */
const plain = (n: number) =>
	`<!doctype html><html data-rilis="a1b2c3d4e5"><p>Desa Rekaan ${n} punya ${n + 12} balai.</p></html>`
const personal = '<p>Hubungi 0813-1111-2222.</p>'

const leak = 'nama,nik\nRekaan,3520000000000001\n'

/** Packages: with nothing in them, with what may stand beside them as well, and packed twice. */
const zipped = (files: Record<string, string | Uint8Array>) =>
	latin(zipSync(Object.fromEntries(Object.entries(files).map(([name, one]) => [name, bytes(one)]))))
const latin = (packed: Uint8Array) => Buffer.from(packed).toString('latin1')
const bytes = (content: string | Uint8Array) => Buffer.from(content as string, 'utf8')
const quietPackage = { 'baca.txt': 'Baca saya.', 'a.csv': 'kode,nilai\r\n99.01,12\r\n' }
const packages = [
	zipped(quietPackage),
	zipped({ 'bocor.csv': leak }),
	zipped({ 'baca.txt': 'Baca saya.', 'dalam.zip': Buffer.from(zipped({ 'bocor.csv': leak }), 'latin1') }),
	zipped({ 'baca.txt': 'Baca saya.', 'dalam.zip': Buffer.from(zipped(quietPackage), 'latin1') }),
]

/** A site in memory whose packages are kept as text, a character a byte. */
function packedInMemory(files: Files): SiteFiles {
	return { ...inMemory(files), readBytes: (path) => new Uint8Array(Buffer.from(files[path] ?? '', 'latin1')) }
}

async function attackWith(files: Files, before: QuietRecord | undefined, word = 'attack') {
	const quiet = quietFiles(word, before)
	const { issues } = await attackSite(packedInMemory(files), {
		threshold: 5,
		contacts: [],
		register: emptyRegister,
		quiet,
	})
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

	it('spare a package that is as it was, and no other', async () => {
		const opened = async (packed: string, before: QuietRecord | undefined) => {
			const quiet = quietFiles('attack', before)
			const files = packedInMemory({ 'paket.zip': packed })
			const given = attackedFiles(files, { ...quiet.packages, isTelling: () => false })
			return { paths: (await Array.fromAsync(given)).map(({ path }) => path), record: quiet.record() }
		}
		const [silent = '', other = ''] = [packages[0], packages[3]]
		const first = await opened(silent, undefined)
		expect(first.paths).toEqual(['paket.zip/baca.txt', 'paket.zip/a.csv'])
		const again = await opened(silent, first.record)
		expect(again).toEqual({ paths: [], record: first.record })
		expect((await opened(other, first.record)).paths).toHaveLength(2)
	})

	it('do not spare a package whose copy of something loud stood beside it', async () => {
		const first = await attackWith({ 'bocor.csv': leak, 'paket.zip': packages[1] ?? '' }, undefined)
		const alone = await attackWith({ 'paket.zip': packages[1] ?? '' }, first.record)
		expect(alone.issues.map(({ file }) => file)).toEqual(['paket.zip/bocor.csv'])
	})

	it('never hide what an attack on the whole site finds', async () => {
		const anyFiles = fc.record({
			counts: fc.tuple(fc.nat(40), fc.nat(40)),
			pages: fc.tuple(...['a', 'b', 'c'].map(() => fc.option(fc.nat(3)))),
			slips: fc.tuple(fc.boolean(), fc.boolean()),
			packed: fc.tuple(fc.nat(3), fc.nat(3)),
		})
		const siteWith = (seed: number, pages: readonly (number | null)[], slips: boolean, packed: number): Files => ({
			...siteOf(openCells(randomCounts(seed))),
			...Object.fromEntries(pages.map((n, at) => [`desa/${at}/index.html`, n === null ? personal : plain(n)])),
			...(slips ? { 'bocor.csv': leak } : {}),
			'paket.zip': packages[packed] ?? '',
		})
		await fc.assert(
			fc.asyncProperty(anyFiles, async ({ counts: [was, is], pages, slips: [then, now], packed }) => {
				const { record } = await attackWith(siteWith(was, pages, then, packed[0]), undefined)
				const next = siteWith(is, [...pages].reverse(), now, packed[1])
				const [spared, whole] = await Promise.all([attackWith(next, record), attackWith(next, undefined)])
				expect({ ...spared, record: null }).toEqual({ ...whole, record: null })
				// What lies in a package that is spared is not looked at, and so not noted by itself.
				expect(whole.record.files).toEqual(expect.arrayContaining(spared.record.files))
			}),
			{ numRuns: times(6, 60) },
		)
	})
})
