import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinedColumns } from '../../../../scripts/write/downloads/joined-rows.ts'
import { type KeptFiles, keptFiles } from '../../../../scripts/write/downloads/kept-files.ts'
import type { PublishedTable } from '../../../../scripts/write/downloads/published-table.ts'
import { tableFiles } from '../../../../scripts/write/downloads/table-files.ts'
import { inventedRow, inventedTable } from './invented-table.ts'

const filesOf = (table: PublishedTable, kept?: KeptFiles) =>
	new Map(
		[...tableFiles(table, ['csv', 'json', 'xlsx', 'parquet', 'zip'], kept)].map(({ path, bytes }) => [path, bytes]),
	)

const siteOf = (files: ReadonlyMap<string, Uint8Array>) => ({
	paths: new Set(files.keys()),
	readBytes: (path: string) => files.get(path) ?? new Uint8Array(),
})

/** A table as an office may change it: a figure, a title, what recipients there are. */
const anyTable = fc
	.record({
		values: fc.array(fc.constantFrom(1, 2.5, 0), { minLength: 1, maxLength: 3 }),
		title: fc.constantFrom('Satu', 'Dua'),
		recipients: fc.option(fc.constantFrom(12, 13), { nil: undefined }),
	})
	.map(({ values, title, recipients }) =>
		inventedTable(
			values.map((nilai) => inventedRow({ nilai })),
			{
				title: { id: title, en: title },
				...(recipients && {
					recipients: {
						columns: joinedColumns.recipients,
						rows: [inventedRow({ program: 'bantuan', nilai: recipients })],
					},
				}),
			},
		),
	)

describe('files kept from the build before', () => {
	it('are what would be made anew, whatever changed', () => {
		fc.assert(
			fc.property(anyTable, anyTable, (was, is) => {
				const first = keptFiles('program')
				const site = siteOf(filesOf(was, first))
				const kept = keptFiles('program', { record: first.record(), site })
				expect(filesOf(is, kept)).toEqual(filesOf(is))
			}),
			{ numRuns: 30 },
		)
	})

	const make = () => new Uint8Array([1])
	const left = (program = 'program', standing = [7]) => {
		const first = keptFiles('program')
		first.take('unduh/a.xlsx', 'word', () => new Uint8Array([7]))
		const site = siteOf(new Map([['unduh/a.xlsx', new Uint8Array(standing)]]))
		return keptFiles(program, { record: first.record(), site })
	}

	it('are not made again', () => {
		expect(left().take('unduh/a.xlsx', 'word', make)).toEqual(new Uint8Array([7]))
	})

	it.each([
		['made from something else', left(), 'other', 'unduh/a.xlsx'],
		['made by another program', left('other'), 'word', 'unduh/a.xlsx'],
		['touched since', left('program', [8]), 'word', 'unduh/a.xlsx'],
		['not there', left(), 'word', 'unduh/b.xlsx'],
	])('are made where one is %s', (_, kept, from, path) => {
		expect(kept.take(path, from, make)).toEqual(new Uint8Array([1]))
	})
})
