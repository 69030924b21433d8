import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pageWeights } from '../../../../scripts/site/offline/page-weights.ts'
import { prepareOffline, writeSwitchOff } from '../../../../scripts/site/offline/prepare-offline.ts'
import { areaListSchema } from '../../../../src/offline/area-list.ts'
import { RELEASE_PLACE } from '../../../../src/offline/release-mark.ts'

let site: string
const areas = ['35', '35.29', '35.29.01', '35.29.01.2001', '35.30'].map((code) => ({ code }))
const page = (text: string) =>
	`<!DOCTYPE html><html lang="id" data-rilis="${RELEASE_PLACE}"><link rel="stylesheet" href="/_astro/a.css"><p>${text}`

function write(path: string, text: string): void {
	mkdirSync(dirname(join(site, path)), { recursive: true })
	writeFileSync(join(site, path), text)
}

const read = (path: string) => readFileSync(join(site, path), 'utf8')

/** The site as it was rendered, and nothing else. */
function afresh(): void {
	rmSync(site, { recursive: true })
	for (const { code } of areas) {
		write(`wilayah/${code}/index.html`, page(code))
		write(`en/wilayah/${code}/index.html`, page(`${code} en`))
	}
	write('_astro/a.css', 'p{color:red}')
}

beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'terang-offline-'))
	afresh()
})
afterEach(() => rmSync(site, { recursive: true }))

describe('a site made ready for offline reading', () => {
	it('carries one release on every page, in the worker and in the lists', async () => {
		const release = await prepareOffline(site, areas)
		expect(release).toMatch(/^[a-p]{10}$/)
		expect(read('wilayah/35.29/index.html')).toBe(page('35.29').replace(RELEASE_PLACE, release))
		expect(read('sw.js')).toContain(release)
		expect(JSON.parse(read('luring/id/35.29.json')).release).toBe(release)
	})

	it('has a list for each kabupaten/kota in each language, with all that lies in it and nothing else', async () => {
		await prepareOffline(site, areas)
		expect(readdirSync(join(site, 'luring/id'))).toEqual(['35.29.json', '35.30.json'])
		const list = areaListSchema.parse(JSON.parse(read('luring/en/35.29.json')))
		expect(list.pages).toEqual(['/en/wilayah/35.29/', '/en/wilayah/35.29.01/', '/en/wilayah/35.29.01.2001/'])
	})

	it('counts what pages share once', async () => {
		await prepareOffline(site, areas)
		const bytes = (code: string) => areaListSchema.parse(JSON.parse(read(`luring/id/${code}.json`))).bytes
		expect(bytes('35.29')).toBeLessThan(3 * bytes('35.30'))
		expect(bytes('35.29')).toBeGreaterThan(bytes('35.30'))
	})

	it('weighs anew what was not taken over from the site before, and that alone', async () => {
		const first = pageWeights()
		await prepareOffline(site, areas, { weights: first })
		const whole = read('luring/id/35.29.json')
		afresh()
		const [mine, twin] = ['wilayah/35.29/index.html', 'en/wilayah/35.29/index.html']
		const before = structuredClone(first.record())
		expect(before.pages[mine]?.[0]).toBeGreaterThan(50)
		before.pages[mine] = [1_000_000, before.pages[mine]?.[1] ?? 0]
		before.pages[twin] = [2_000_000, before.pages[twin]?.[1] ?? 0]
		const second = pageWeights(before, new Set([twin]))
		await prepareOffline(site, areas, { weights: second })
		expect(read('luring/id/35.29.json')).toBe(whole)
		expect(JSON.parse(read('luring/en/35.29.json')).bytes).toBeGreaterThan(2_000_000)
		expect(second.record().pages[mine]).toEqual(first.record().pages[mine])
	})

	it('gets another release from any byte of any file, and the same from the same bytes', async () => {
		const first = await prepareOffline(site, areas)
		afresh()
		expect(await prepareOffline(site, areas)).toBe(first)
		afresh()
		write('_astro/a.css', 'p{color:tan}')
		expect(await prepareOffline(site, areas)).not.toBe(first)
	})

	it('switched off, has only a worker that removes copies and goes', async () => {
		await writeSwitchOff(site)
		expect(read('sw.js')).toContain('unregister')
		expect(read('sw.js')).not.toContain('fetch')
		expect(readdirSync(site)).not.toContain('luring')
	})
})
