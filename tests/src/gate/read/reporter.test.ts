import { describe, expect, test } from 'vitest'
import { createReporter, sayNumber } from '../../../../scripts/ground/progress/reporter.ts'
import { timeLeft } from '../../../../scripts/ground/progress/time-left.ts'

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

	test.each([
		[true, '\r\u001b[2K[1/1] Rakit  40 / 100  sisa sekitar 2 menit · about 2 min left'],
		[false, '[1/1] Rakit  40 / 100  sisa sekitar 2 menit · about 2 min left\n'],
	])('says of long work how long it will take yet, a log once a minute (on a terminal: %s)', (live, expected) => {
		const lines: string[] = []
		let time = 0
		const reporter = createReporter(1, { write: (line) => void lines.push(line), live, now: () => time })
		const step = reporter.step('Rakit')
		time = 15_000
		step.update('0 / 100', 0)
		time += 80_000
		step.update('40 / 100', 0.4)
		step.update('41 / 100', 0.41)
		expect(lines.at(-1)).toBe(expected)
	})

	test('says nothing of the time left while it is a guess, nor of the last seconds', () => {
		let time = 0
		const left = timeLeft(() => time)
		const leftAt = (seconds: number, share: number) => {
			time = seconds * 1000
			return left(share)
		}
		expect([leftAt(0, 0), leftAt(5, 0.2), leftAt(20, 0.25), leftAt(60, 0.95)]).toEqual([
			'',
			'',
			'sisa sekitar 1 menit · about 1 min left',
			'',
		])
		expect(leftAt(61, 0.7)).toBe('sisa kurang dari 1 menit · less than 1 min left')
	})

	test('writes numbers as Indonesian does', () => {
		expect([sayNumber(999), sayNumber(1234567), sayNumber(1234.56, 1)]).toEqual(['999', '1.234.567', '1.234,6'])
	})
})
