import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordRelease } from '../../../../scripts/assemble/record/record-release.ts'
import { readFigureHistory } from '../../../../scripts/gate/read/read-figure-history.ts'
import type { SiteFiles } from '../../../../scripts/ground/files/site-files.ts'
import { figureShards } from '../../../../scripts/site/cek/figure-shards.ts'
import { publishedFigures } from '../../../../scripts/site/cek/published-figures.ts'
import { checkCharacter } from '../../../../src/figure-id/check-character.ts'
import { judgeFigure } from '../../../../src/figure-id/judge-figure.ts'
import { readFigureId } from '../../../../src/figure-id/read-figure-id.ts'
import { IssueCollector } from '../../../../src/issue/issue-collector.ts'
import { type InventedFigure, inventedSite } from '../../site/cek/invented-site.ts'

/** An id that reads: figure, content and edition with their check character. */
const id = (figure: string, content: string, edition: string) =>
	`${figure}-${content}-${edition}${checkCharacter(figure + content + edition)}`
const trend = (content: string, edition: string, cells: InventedFigure['cells']): InventedFigure => ({
	id: id('TREN00', content, edition),
	anchor: 'tren-p0',
	cells,
})
const recipients = (content: string, cells: InventedFigure['cells']): InventedFigure => ({
	id: id('PKH000', content, 'EE'),
	anchor: 'program-tren',
	cells,
	recipients: true,
})
const gone: InventedFigure = { id: id('GANE00', 'AAAA', 'EE'), anchor: 'sebaran-p0', cells: {} }
const site = (...figures: InventedFigure[]) => inventedSite({ 'wilayah/99.01/': figures })

const first = site(
	trend('AAAA', 'E1', { '2024': ['17,02', '17.02'] }),
	gone,
	recipients('AAAA', { '2024': ['40', '40'] }),
)
const second = site(
	trend('BBBB', 'E2', { '2025': ['16,50', '16.50'], '2024': ['17,03', '17.03'] }),
	recipients('BBBB', { '2024': ['disamarkan', 'suppressed'] }),
)
const third = site(
	trend('BBBB', 'E3', { '2025': ['16,50', '16.50'], '2024': ['17,03', '17.03'] }),
	recipients('BBBB', { '2024': ['disamarkan', 'suppressed'] }),
)

let data = ''
beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'terang-history-'))
})
afterEach(() => rmSync(data, { recursive: true }))

async function record(release: string, published: SiteFiles, next: SiteFiles) {
	const result = await recordRelease(data, release, { published, next })
	if (result.file) {
		mkdirSync(dirname(result.file.path), { recursive: true })
		writeFileSync(result.file.path, result.file.text, { flag: 'wx' })
	}
	return result
}

/** What `/cek/` answers for an id when `current` is in public. */
async function judge(typed: string, current: SiteFiles) {
	const { releases } = await readFigureHistory(data, new IssueCollector())
	const parts = readFigureId(typed)
	if (!parts) throw new Error(`${typed} is no id`)
	const shard = figureShards(publishedFigures(current).values(), releases, []).get(typed.slice(0, 1))
	return judgeFigure(parts, shard && 'figures' in shard ? shard : { figures: [], past: [], datasets: {} })
}

describe('a release that is recorded', () => {
	it('keeps which figures it replaced, and which of their numbers it changed', async () => {
		const { file } = await record('2026-03-31', first, second)
		await expect(file?.text).toMatchFileSnapshot('../../../fixtures/figures/2026-03-31.json')
	})

	it('says nothing of old numbers of recipients', async () => {
		const { file } = await record('2026-03-31', first, second)
		const figures = JSON.parse(file?.text ?? '').figures as { id: string; changes: unknown[]; more: number | null }[]
		expect(figures.find((one) => one.id.startsWith('PKH000'))).toMatchObject({ changes: [], more: null })
		expect(file?.text).not.toContain('40')
	})

	it('answers for ids of both releases: current, superseded, gone and unknown', async () => {
		await record('2026-03-31', first, second)
		const [old, now] = [id('TREN00', 'AAAA', 'E1'), id('TREN00', 'BBBB', 'E2')]
		expect(await judge(now, second)).toMatchObject({ kind: 'current', figure: { id: now } })
		expect(await judge(old, second)).toMatchObject({
			kind: 'superseded',
			figure: { id: now },
			past: {
				until: '2026-03-31',
				changes: [
					{ before: { id: '17,02' }, after: { id: '17,03' } },
					{ before: { id: '' }, after: { id: '16,50' } },
				],
			},
		})
		expect(await judge(gone.id, second)).toMatchObject({ kind: 'superseded', figure: null, past: { id: gone.id } })
		expect(await judge(id('TREN00', 'CCCC', 'E1'), second)).toMatchObject({ kind: 'superseded', past: null })
		expect(await judge(id('ZZZZZZ', 'AAAA', 'E1'), second)).toEqual({ kind: 'unknown' })
	})

	it('is none when data are merely issued anew: the same numbers still stand', async () => {
		await record('2026-03-31', first, second)
		expect(await record('2026-04-30', second, third)).toEqual({ issues: [], file: null, figures: 0 })
		expect(await judge(id('TREN00', 'BBBB', 'E2'), third)).toMatchObject({
			kind: 'reissued',
			figure: { id: id('TREN00', 'BBBB', 'E3') },
		})
	})

	it('follows the one before, and is refused on the same day or an earlier one', async () => {
		await record('2026-03-31', first, second)
		const again = await record('2026-03-31', second, first)
		expect(again.issues.map(({ rule, expected }) => `${rule}: ${expected}`)).toEqual([
			'figure-history: release: sesudah 2026-03-31 / release: later than 2026-03-31',
		])
		await record('2026-06-30', second, first)
		const issues = new IssueCollector()
		const { releases } = await readFigureHistory(data, issues)
		expect(releases.map(({ release }) => release)).toEqual(['2026-03-31', '2026-06-30'])
		expect(issues.issues()).toEqual([])
	})

	it('betrays a past that was changed or removed', async () => {
		const { file } = await record('2026-03-31', first, second)
		await record('2026-06-30', second, first)
		const before = file?.path ?? ''
		writeFileSync(before, (file?.text ?? '').replace('17,02', '17,20'))
		expect(await faults()).toEqual([
			'2026-06-30.json previous: 2026-03-31.json seperti saat dicatat / 2026-03-31.json as it was recorded',
		])
		rmSync(before)
		expect(await faults()).toEqual([
			'2026-06-30.json previous: tidak ada terbitan sebelum ini / no release before this one',
		])
	})
})

async function faults(): Promise<string[]> {
	const issues = new IssueCollector()
	await readFigureHistory(data, issues)
	return issues.issues().map(({ file, column, expected }) => `${file.split('/').at(-1)} ${column}: ${expected}`)
}

describe('the first release of a portal', () => {
	it('is recorded without another to compare with, and only as the first', async () => {
		const once = await recordRelease(data, '2026-01-05', null)
		expect(JSON.parse(once.file?.text ?? '')).toMatchObject({ previous: null, figures: [], contents: { first: true } })
		await record('2026-03-31', first, second)
		const late = await recordRelease(data, '2026-06-30', null)
		expect(late.issues.map(({ expected }) => expected)).toEqual([
			'contents.first: hanya sebelum 2026-03-31 / contents.first: only before 2026-03-31',
		])
	})
})
