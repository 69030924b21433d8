import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { briefsOf } from '../../scripts/site/briefs/brief-list.ts'
import { pdfPages } from '../../scripts/site/briefs/pdf-pages.ts'
import { printBriefs } from '../../scripts/site/briefs/print-briefs.ts'
import { inFull } from '../depth.ts'
import { bytesOf } from './bytes-of.ts'
import { fixtureData, runBuildToEnd } from './run-small-build.ts'

let folder: string
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-briefs-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const build = (name: string) => runBuildToEnd(['--data', fixtureData, '--out', join(folder, name), '--briefs'])
/** Where the small site says that it stands. */
const site = 'https://contoh.example.go.id'
const briefs = (name: string) => join(folder, name, 'unduh/ringkas')

describe('a build with briefs', () => {
	test('prints every kabupaten and what it lies in, in both languages, on at most two sheets', async () => {
		const { code, output } = await build('situs')
		expect(output).toContain('[9/10] Cetak ringkasan · print briefs  12 / 12 PDF')
		expect(code).toBe(0)
		const names = readdirSync(briefs('situs')).sort()
		expect(names).toEqual(
			['00', '98', '98.01', '99', '99.01', '99.71'].flatMap((area) => [`${area}-en.pdf`, `${area}.pdf`]).sort(),
		)
		for (const name of names) {
			const pdf = readFileSync(join(briefs('situs'), name))
			expect(pdfPages(pdf), name).toBeGreaterThanOrEqual(1)
			expect(pdfPages(pdf), name).toBeLessThanOrEqual(2)
		}
	})

	test('links paper to the address of the site, never to the machine that printed it', () => {
		const text = readFileSync(join(briefs('situs'), '99.pdf'), 'latin1')
		expect(text).not.toMatch(/127\.0\.0\.1|localhost|file:\/\//)
	})

	test.runIf(inFull)('gives the same bytes twice', async () => {
		expect((await build('lain')).code).toBe(0)
		expect(bytesOf(join(folder, 'lain'))).toEqual(bytesOf(join(folder, 'situs')))
	})

	// Two prints of one page cost no build.
	test('prints a page as the same bytes again', async () => {
		const again = join(folder, 'cetak-ulang')
		cpSync(join(folder, 'situs'), again, { recursive: true })
		rmSync(join(again, 'unduh/ringkas'), { recursive: true })
		expect(await printBriefs({ folder: again, site }, briefsOf(['99']), () => {})).toEqual([])
		const printed = readdirSync(join(again, 'unduh/ringkas'))
		expect(printed.length).toBeGreaterThan(0)
		for (const name of printed)
			expect(readFileSync(join(again, 'unduh/ringkas', name)), name).toEqual(readFileSync(join(briefs('situs'), name)))
	})
})

describe('a page that takes more than two sheets, or has lost its code', () => {
	test('is named, so that nothing is published', async () => {
		const long = join(folder, 'panjang')
		const [brief] = briefsOf(['99'])
		if (!brief) throw new Error('no brief')
		const path = join(long, 'wilayah/99/index.html')
		mkdirSync(dirname(path), { recursive: true })
		writeFileSync(
			path,
			`<!doctype html><title>Panjang</title><style>p+p{break-before:page}</style>${'<p>Selembar.</p>'.repeat(3)}`,
		)
		const issues = await printBriefs({ folder: long, site }, [brief], () => {})
		expect(issues.map(({ file, rule, received }) => [file, rule, received])).toEqual([
			['unduh/ringkas/99.pdf', 'site-brief', '3 sheets'],
			['unduh/ringkas/99.pdf', 'site-brief', 'no code on /wilayah/99/'],
		])
	})
})
