import { describe, expect, test } from 'vitest'
import { parseBuildOptions } from '../../../../scripts/assemble/room/build-options.ts'
import { UsageError } from '../../../../scripts/ground/fault/usage-error.ts'

describe('parseBuildOptions', () => {
	test('reads the shipped office and writes dist/ when nothing is said', () => {
		expect(parseBuildOptions([], '/p')).toEqual({
			data: '/p/data/office',
			out: '/p/dist',
			site: undefined,
			briefs: false,
			fresh: false,
		})
	})

	test('takes folders and an address, without the slash at its end', () => {
		expect(
			parseBuildOptions(['--data', 'd', '--out', '/srv/o', '--site', 'https://dinsos.example.go.id/'], '/p'),
		).toEqual({
			data: '/p/d',
			out: '/srv/o',
			site: 'https://dinsos.example.go.id',
			briefs: false,
			fresh: false,
		})
	})

	test('builds all anew when asked to', () => {
		expect(parseBuildOptions(['--fresh'], '/p').fresh).toBe(true)
	})

	test('compares with the site that is named, and asks, stops or neither', () => {
		expect(parseBuildOptions(['--published', 'lama', '--strict'], '/p')).toMatchObject({
			published: '/p/lama',
			strict: true,
		})
		expect(parseBuildOptions(['--yes'], '/p').yes).toBe(true)
	})

	test('prints briefs when asked to', () => {
		expect(parseBuildOptions(['--briefs'], '/p').briefs).toBe(true)
	})

	test.each([
		[['--pocket'], 'home'],
		[['--pocket', '99.01'], '99.01'],
		[['--pocket=99.01'], '99.01'],
		[['--pocket', '--out', 'x'], 'home'],
	])('packs the home area or the one that is named: %j', (args, pocket) => {
		expect(parseBuildOptions(args, '/p').pocket).toBe(pocket)
	})

	test.each([
		[['--keluar', 'x'], "Unknown option '--keluar'"],
		[['dist'], "Unexpected argument 'dist'"],
		[['--out'], "Option '--out <value>' argument missing"],
		[['--site', 'dinsos.go.id'], 'bukan "dinsos.go.id"'],
		[['--site', 'ftp://dinsos.go.id'], 'bukan "ftp://dinsos.go.id"'],
		[['--site', 'https://dinsos.go.id/portal/'], 'bukan "https://dinsos.go.id/portal/"'],
	])('refuses %j', (args, message) => {
		expect(() => parseBuildOptions(args, '/p')).toThrow(UsageError)
		expect(() => parseBuildOptions(args, '/p')).toThrow(message)
	})
})
