import { describe, expect, it } from 'vitest'
import { notedRows } from '../../../src/contract/noted-rows.ts'
import { withReadings } from '../../../src/contract/readings.ts'

type Row = { id: string; title: string; version?: string }

const rows: Row[] = [
	{ id: 'a', title: 'Satu', version: '1.0.0' },
	{ id: 'b', title: 'Dua' },
]
const noted = notedRows('t.json', rows, ['id', 'title', 'version'])
const readBy = (ask: () => unknown) => [...withReadings(ask).inputs]

describe('rows that note what is asked of them', () => {
	it('name the column that was read, and no other', () => {
		expect(readBy(() => noted.find(({ id }) => id === 'b')?.title)).toEqual(['column t.json id', 'column t.json title'])
	})

	it('name a column in which a row has nothing', () => {
		expect(readBy(() => noted[1]?.version)).toEqual(['column t.json version'])
	})

	it('say what the rows say, and name all where a row is taken whole', () => {
		expect(noted).toEqual(rows)
		expect(JSON.stringify(noted)).toBe(JSON.stringify(rows))
		expect(readBy(() => ({ ...noted[0] }))).toHaveLength(3)
	})

	it('name nothing as long as nothing is asked', () => {
		expect(readBy(() => [...noted])).toEqual([])
	})
})
