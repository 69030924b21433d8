import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sidecarSchema } from '../../src/schemas/dataset.ts'
import { measures } from '../../src/schemas/indicator.ts'
import { observationStatuses } from '../../src/schemas/observation-status.ts'
import { portalSchema } from '../../src/schemas/portal.ts'
import { units } from '../../src/schemas/unit.ts'
import { cell, rowCounts, rowsOf, textOf } from './shipped-data.ts'

const dictionary = textOf('data/README.md')

/** Words in backquotes in the first column of the tables under a heading, down to the next heading. */
function documentedUnder(heading: string): string[] {
	const start = dictionary.split('\n').indexOf(heading)
	if (start === -1) throw new Error(`no heading ${heading}`)
	const lines = dictionary.split('\n').slice(start + 1)
	const end = lines.findIndex((line) => /^#{1,3} /.test(line))
	const rows = lines.slice(0, end === -1 ? undefined : end).filter((line) => line.startsWith('| `'))
	return rows.flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''))
}

/** The shipped office's folder, and the national one beside it. */
const folders = ['office', 'national'].map((name) => `data/${name}`)

/** Headings of a table in either folder; where both have it, they have the same. */
function headingsOf(file: string): string[] {
	const held = folders.filter((folder) => existsSync(new URL(`../../${folder}/${file}`, import.meta.url)))
	const lines = held.map((folder) => textOf(`${folder}/${file}`).split('\n')[0] ?? '')
	expect(new Set(lines).size, file).toBe(1)
	return (lines[0] ?? '').split(',')
}

describe('the data dictionary', () => {
	it.each([
		'indicators.csv',
		'plausibility.csv',
		'programmes.csv',
		'programme-benefits.csv',
		'social-registries.csv',
		'verifications.csv',
		'areas.csv',
		'electoral-districts.csv',
		'recommendations.csv',
		'follow-ups.csv',
		'corrections.csv',
	])('documents the columns of %s, in their order and no others', (file) => {
		expect(documentedUnder(`## \`${file}\``)).toEqual(headingsOf(file))
	})

	it('documents the columns of the observation files', () => {
		const documented = documentedUnder('## `observations/<dataset>.csv`')
		const used = Object.keys(rowCounts).flatMap((id) => headingsOf(`observations/${id}.csv`))
		expect([...new Set(used)].filter((column) => !documented.includes(column))).toEqual([])
		expect(documented).toEqual(['kode_wilayah', 'periode', 'indikator', 'nilai', 'status', 'jumlah_salinan', 'catatan'])
	})

	it('documents every status, every key of a sidecar and every key of portal.yaml', () => {
		expect(documentedUnder('### Status')).toEqual([...observationStatuses])
		expect(documentedUnder('## `observations/<dataset>.yaml`')).toEqual(Object.keys(sidecarSchema.shape))
		expect(documentedUnder('## `portal.yaml`').toSorted()).toEqual(Object.keys(portalSchema.shape).toSorted())
	})

	it('names every unit, and as many kinds of measure as there are', () => {
		for (const unit of units) expect(dictionary).toContain(`\`${unit}\``)
		const kinds = /^\| `jenis` \| (`persentase`.*?) \|/m.exec(dictionary)?.[1] ?? ''
		expect(kinds.split(', ')).toHaveLength(measures.length)
	})

	it('lists the shipped datasets with their rows', () => {
		const listed = documentedUnder('## Dataset yang disertakan · Shipped datasets')
		expect(listed.toSorted()).toEqual(Object.keys(rowCounts).toSorted())
		for (const [id, rows] of Object.entries(rowCounts)) {
			expect(dictionary).toContain(`| \`${id}\` | ${rows.toLocaleString('id')} |`)
		}
	})

	it('lists what the folder holds', () => {
		const files = folders
			.flatMap((folder) => readdirSync(new URL(`../../${folder}/`, import.meta.url)))
			.filter((name) => /\.(csv|yaml)$/.test(name))
		const listed = documentedUnder('## Berkas · Files')
		expect(files.filter((file) => !listed.includes(file))).toEqual([])
	})

	it('is held to registries whose cells use its words', () => {
		const kinds = new Set(rowsOf('data/national/indicators.csv').map((row) => cell(row, 'jenis')))
		for (const kind of kinds) expect(dictionary).toContain(`\`${kind}\``)
	})
})
