import { describe, expect, it } from 'vitest'
import type { DeskHome } from '../../../../src/desk/home.ts'
import { freeName } from '../../../../src/desk/page/dataset-name.ts'
import type { Sidecar } from '../../../../src/schemas/dataset.ts'

const homeWith = (tables: readonly string[], sidecars: readonly string[]) =>
	({
		table: async (name: string) => (tables.includes(name) ? 'kode_wilayah' : null),
		sidecar: async (name: string) => (sidecars.includes(name) ? ({} as Sidecar) : null),
	}) as DeskHome

describe('the name of a new dataset', () => {
	it.each([
		[[], [], 'p0-2025'],
		[['p0-2025'], [], 'p0-2025-2'],
		[[], ['p0-2025'], 'p0-2025-2'],
		[['p0-2025'], ['p0-2025-2'], 'p0-2025-3'],
	])('with tables %j and sidecars %j there is %s', async (tables, sidecars, name) => {
		expect(await freeName(homeWith(tables, sidecars), 'p0-2025')).toBe(name)
	})
})
