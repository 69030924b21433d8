import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildRoom } from '../../../../scripts/assemble/room/build-room.ts'
import type { Contents } from '../../../../scripts/assemble/room/generate.ts'
import { compareStep } from '../../../../scripts/assemble/steps/compare-step.ts'
import { settleChanges } from '../../../../scripts/assemble/steps/settle-changes.ts'
import type { Issue } from '../../../../src/schemas/issue.ts'

let folder: string
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-compare-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

type Figures = Readonly<Record<string, number>>

/** A finished site with one table: figures of 2024 by the code of their area. */
function writeSite(site: string, figures: Figures): void {
	mkdirSync(join(site, 'unduh'), { recursive: true })
	writeFileSync(join(site, 'index.html'), '<!doctype html><title>Contoh</title><p>Beranda')
	const rows = Object.entries(figures).map(([kode_wilayah, nilai]) => {
		return { kode_wilayah, indikator: 'rate', periode: '2024', nilai, status: 'A' }
	})
	const table = { dataset: { id: 'angka', kind: 'observations' }, kolom: [], baris: rows }
	writeFileSync(join(site, 'unduh/angka.json'), JSON.stringify(table))
}

/** What is said where a site with some figures takes the place of one with others. */
function compared(published: Figures, next: Figures): readonly Issue[] {
	const out = join(folder, 'situs')
	const room = buildRoom(out)
	writeSite(out, published)
	writeSite(room.fresh, next)
	const news = [
		{
			slug: 'berita',
			language: 'id',
			file: 'news/berita.id.mdx',
			body: 'Angkanya 17,02 persen.',
			news: { title: 'Judul', summary: 'Ringkasan', areas: ['98.01'] },
		},
	]
	const contents = { input: { corrections: [] }, news } as unknown as Contents
	return compareStep({ folder: out }, room, contents, join(folder, 'kantor'))
}

describe('a finished site beside the one in public', () => {
	it('is silent where the figures are the same, or more', () => {
		expect(compared({ '98.01': 17.02 }, { '98.01': 17.02, '98.02': 5 })).toEqual([])
	})

	it('warns of what went and changed, and of the article that quotes it', () => {
		const issues = compared({ '98.01': 17.02, '98.02': 5 }, { '98.01': 17.2 })
		expect(issues.map(({ file, received }) => [file.replace(folder, ''), received])).toEqual([
			['/kantor/observations/angka.csv', '1 hilang, 1 berubah / 1 gone, 1 changed'],
			['news/berita.id.mdx', 'rate 98.01 2024 17.02 → 17.2'],
		])
	})

	it('has nothing to compare with the first time', () => {
		const room = buildRoom(join(folder, 'situs'))
		writeSite(room.fresh, { '98.01': 1 })
		const contents = { input: { corrections: [] }, news: [] } as unknown as Contents
		expect(compareStep({ folder: join(folder, 'belum') }, room, contents, folder)).toEqual([])
	})
})

describe('what changed', () => {
	const [change] = [{ rule: 'release-changes' } as Issue]
	const changes = change ? [change] : []
	const answer = (yes: boolean) => async () => yes

	it('is decided by who sits at the terminal, and shown there', async () => {
		expect(await settleChanges(changes, {}, answer(true))).toEqual({ publish: true, shown: true })
		expect(await settleChanges(changes, {}, answer(false))).toEqual({ publish: false, shown: true })
	})

	it('is a warning where nobody sits or --yes was said, and stops the build with --strict', async () => {
		expect(await settleChanges(changes, {}, undefined)).toEqual({ publish: true, shown: false })
		expect(await settleChanges(changes, { yes: true }, answer(false))).toEqual({ publish: true, shown: false })
		expect(await settleChanges(changes, { strict: true }, answer(true))).toEqual({ publish: false, shown: false })
	})

	it('is no question where nothing did', async () => {
		expect(await settleChanges([], { strict: true }, answer(false))).toEqual({ publish: true, shown: true })
	})
})
