import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { sidecarSchema } from '../../src/schemas/dataset.ts'
import { isWithoutValue, observationStatusSchema } from '../../src/schemas/observation-status.ts'
import { periodSchema } from '../../src/schemas/period.ts'
import { cell, keyOf, observationsOf, rowCounts, textOf } from './shipped-data.ts'

const datasets = Object.keys(rowCounts)

describe('shipped observation files', () => {
	it('are the datasets of the catalogue, each with its sidecar', () => {
		const files = readdirSync(new URL('../../data/office/observations/', import.meta.url)).sort()
		expect(files).toEqual(datasets.flatMap((id) => [`${id}.csv`, `${id}.yaml`]).sort())
	})

	it.each(datasets)('%s has the rows it was published with', (id) => {
		expect(observationsOf(id)).toHaveLength(rowCounts[id] ?? 0)
	})

	it.each(datasets)('%s is UTF-8 without a mark, with plain line ends and a last line end', (id) => {
		const text = textOf(`data/office/observations/${id}.csv`)
		expect(text).not.toMatch(/\r|^\uFEFF|\uFFFD/)
		expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true)
	})

	it.each(datasets)('%s is sorted by area, period and indicator and holds no key twice', (id) => {
		const keys = observationsOf(id).map(keyOf)
		expect(new Set(keys).size).toBe(keys.length)
		expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)))
	})

	it.each(datasets)('%s uses known periods and statuses and has a value where the status says so', (id) => {
		for (const row of observationsOf(id)) {
			expect(periodSchema.safeParse(row.periode).success).toBe(true)
			const status = observationStatusSchema.parse(row.status ?? 'A')
			expect(cell(row, 'nilai') === '').toBe(isWithoutValue(status))
		}
	})

	it.each(datasets)('%s has a sidecar that keeps the contract and is no simulation', (id) => {
		const sidecar = sidecarSchema.parse(parse(textOf(`data/office/observations/${id}.yaml`)))
		expect(sidecar.simulated).toBe(false)
		expect(sidecar.number_format).toBe('point')
	})

	it('counts the copies in the sidecars as the files do', () => {
		for (const id of datasets) {
			const rows = observationsOf(id).filter(({ nilai }) => nilai !== '')
			const counts = new Map<string, number>()
			for (const row of rows) {
				const copies = row.jumlah_salinan ?? '1'
				counts.set(copies, (counts.get(copies) ?? 0) + 1)
			}
			const { copies } = sidecarSchema.parse(parse(textOf(`data/office/observations/${id}.yaml`)))
			for (const count of counts.values()) expect(copies.en).toContain(count.toLocaleString('en'))
			expect(copies.en).toContain(rows.length.toLocaleString('en'))
			expect(copies.id).toContain(rows.length.toLocaleString('id'))
		}
	})
})

describe('all input that is shipped, of the nation and of the example office', () => {
	const root = join(import.meta.dirname, '../..')
	const files = readdirSync(join(root, 'data'), { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile() && /\.(csv|yaml|md)$/.test(file.name))
		.map((file) => relative(root, join(file.parentPath, file.name)))

	it('holds no number of 15 or 16 digits, as a NIK or family-card number would be', () => {
		for (const file of files) expect(`${file} ${/\d{15,}/.exec(textOf(file))?.index}`).toBe(`${file} undefined`)
	})
})
