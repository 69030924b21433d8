import { expect, test } from 'vitest'
import { parseRecordOptions } from '../../../../scripts/assemble/record/record-options.ts'

test('a release is recorded under its day, from dist and the site beside it', () => {
	expect(parseRecordOptions(['--release', '2026-03-31'])).toEqual({
		release: '2026-03-31',
		published: 'dist',
		next: '.terang/next',
		data: 'data/office',
		first: false,
		withdraw: '',
		reason: '',
		'reason-en': '',
		help: false,
	})
})

test('a version is withdrawn by its number, with a reason that readers can follow', () => {
	const day = ['--release', '2026-03-31']
	const reason = ['--reason', 'Memuat catatan tentang seseorang.']
	expect(parseRecordOptions([...day, '--withdraw', 'contoh@1.0.0', ...reason])).toMatchObject({
		withdraw: 'contoh@1.0.0',
	})
	for (const args of [
		['--withdraw', 'contoh@1.0.0'],
		['--withdraw', 'contoh', ...reason],
		['--withdraw', 'contoh@1.0.0', '--reason', 'salah'],
	])
		expect(parseRecordOptions([...day, ...args])).toHaveProperty('wrongUsage')
})

test('without a day, with none of the calendar, or with an unknown option nothing is recorded', () => {
	for (const args of [[], ['--release', '31-03-2026'], ['--release', '2026-02-30'], ['--relase', '2026-03-31']])
		expect(parseRecordOptions(args)).toHaveProperty('wrongUsage')
})
