import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readReleased } from '../../../../scripts/assemble/changes/read-released.ts'
import { openSite, openSiteIfThere } from '../../../../scripts/ground/files/site-files.ts'

let site: string
beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'terang-released-'))
})
afterEach(() => rmSync(site, { recursive: true }))

const row = { kode_wilayah: '98.01', nama_wilayah: 'A', indikator: 'rate', periode: '2024', nilai: 1.5, status: 'A' }

describe('the figures of a finished site', () => {
	it('are those of its tables of observations, computed ones and recipients left out', () => {
		mkdirSync(join(site, 'unduh'))
		const table = (name: string, kind: string) =>
			writeFileSync(
				join(site, 'unduh', `${name}.json`),
				JSON.stringify({ dataset: { id: name, kind }, kolom: [], baris: [row] }),
			)
		table('angka', 'observations')
		table('turunan', 'observations')
		table('penerima', 'recipients')
		writeFileSync(join(site, 'unduh/rusak.json'), '{"dataset":')
		writeFileSync(join(site, 'unduh/angka.csv'), 'kode_wilayah\n98.02\n')
		expect([...readReleased(openSite(site))]).toEqual([
			{ dataset: 'angka', area: '98.01', indicator: 'rate', period: '2024', value: 1.5, status: 'A' },
		])
	})

	it('have the word of a category, whichever column a release kept it in', () => {
		mkdirSync(join(site, 'unduh'))
		const baris = [
			{ ...row, periode: '2023', nilai: 'maju' },
			{ ...row, nilai: null, kategori: 'maju' },
		]
		const dataset = { id: 'angka', kind: 'observations' }
		writeFileSync(join(site, 'unduh/angka.json'), JSON.stringify({ dataset, kolom: [], baris }))
		expect([...readReleased(openSite(site))].map(({ value }) => value)).toEqual(['maju', 'maju'])
	})

	it('are none where no site stands yet', () => {
		expect([...readReleased(openSiteIfThere(join(site, 'belum')))]).toEqual([])
	})
})
