import { describe, expect, it } from 'vitest'
import { parseBulkOptions } from '../../../scripts/bulk/bulk-options.ts'

const wrong = (...args: string[]) => {
	const command = parseBulkOptions(args)
	return 'wrongUsage' in command ? command.wrongUsage : null
}

describe('the options of npm run bulk', () => {
	it('take DuckDB unless told otherwise', () => {
		expect(parseBulkOptions(['--recipients', '/baris', '--data', '/kantor'])).toEqual({
			recipients: '/baris',
			data: '/kantor',
			engine: 'duckdb',
			urls: [],
			yes: false,
			help: false,
			acceptNewlyHidden: false,
		})
	})

	it('say what is wrong with them', () => {
		expect(wrong()).toContain('--recipients memerlukan nama folder')
		expect(wrong('--recipients', '/kantor/baris', '--data', '/kantor')).toContain('di luar folder kantor')
		expect(wrong('--recipients', '/baris', '--engine', 'spark')).toContain('duckdb atau clickhouse')
		expect(wrong('--recipients', '/baris', '--engine', 'clickhouse')).toContain('memerlukan --url')
		expect(wrong('--recipients', '/baris', '--url', 'http://mesin:8123')).toContain('hanya untuk')
		expect(wrong('--recipients', '/baris', '--engine', 'clickhouse', '--url', 'mesin')).toContain('alamat http')
		expect(wrong('--recipients', '/baris', '--sekali')).toContain('--sekali')
	})
})
