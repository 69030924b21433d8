import { describe, expect, test } from 'vitest'
import { createReporter, sayNumber } from '../../../../scripts/ground/progress/reporter.ts'

function report(live: boolean): string {
	let text = ''
	let time = 0
	const reporter = createReporter(2, {
		write: (piece) => {
			text += piece
		},
		live,
		now: () => time,
	})
	const step = reporter.step('Periksa data')
	time += 50
	step.update('1 berkas')
	time += 1200
	step.update('2 berkas')
	step.finish('3 berkas')
	reporter.step('Tulis').finish('9 berkas')
	return text
}

describe('createReporter', () => {
	test('writes one line a step into a log', () => {
		expect(report(false)).toBe('[1/2] Periksa data  3 berkas  1,3 s\n[2/2] Tulis  9 berkas  0,0 s\n')
	})

	test('writes over the line on a terminal, not more often than ten times a second', () => {
		const clear = '\r\u001b[2K'
		expect(report(true).split(clear)).toEqual([
			'',
			'[1/2] Periksa data  …',
			'[1/2] Periksa data  2 berkas',
			'[1/2] Periksa data  3 berkas  1,3 s\n',
			'[2/2] Tulis  …',
			'[2/2] Tulis  9 berkas  0,0 s\n',
		])
	})

	test('writes numbers as Indonesian does', () => {
		expect([sayNumber(999), sayNumber(1234567), sayNumber(1234.56, 1)]).toEqual(['999', '1.234.567', '1.234,6'])
	})
})
