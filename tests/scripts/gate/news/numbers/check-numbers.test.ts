import { expect, test } from 'vitest'
import { checkNumbers } from '../../../../../scripts/gate/news/numbers/check-numbers.ts'
import { computeFigure } from '../../../../../scripts/gate/news/numbers/compute-figure.ts'
import { readFigureFormula } from '../../../../../scripts/gate/news/numbers/figure-formula.ts'
import { QuotableFigures } from '../../../../../scripts/gate/news/numbers/quotable-figures.ts'

const figures = new QuotableFigures({ areas: new Set(['99.01']), inside: [] })
const row = (period: string, value: number) =>
	({ area: '99.01', period, reference: `${period}-03`, status: 'A', value, category: null }) as const
figures.take(row('2024', 18.5), 'p0')
figures.take(row('2025', 18.25), 'p0')
figures.take(row('2025', 187_900), 'miskin')
const indicators = [
	{ id: 'p0', unit: 'persen', formula: null },
	{ id: 'miskin', unit: 'orang', formula: null },
] as const
const source = { figures, indicators, verifications: [] }

test.each([
	['p0(99.01, 2024) - p0(99.01, 2025)', { value: 0.25 }],
	['2 * (1 + 3) / 4 - 1', { value: 1 }],
	['p0(99.01, 2023)', { missing: 'p0(99.01, 2023)' }],
	['1 / 0', { missing: '/ 0' }],
	['process.exit()', null],
	['1 +', null],
])('works out %s', (text, expected) => {
	const formula = readFigureFormula(text)
	expect(formula && computeFigure(formula, source)).toEqual(expected)
})

function say(body: string, matter = '') {
	const text = `---\ntitle: "Sebuah berita contoh"\nsummary: "Berita ini dikarang untuk ujian."\ndate: 2025-01-01\ncategory: data\nareas: ["99.01"]\nsource: "Dikarang"\n${matter}---\n\n${body}\n`
	return checkNumbers([{ name: 'a.id.mdx', file: 'a.id.mdx', text }], source)
}

test('takes figures of the areas and of formulas, and no year, law, time or code for one', () => {
	const figure = 'figures:\n  - p0(99.01, 2024) - p0(99.01, 2025)\n'
	expect(say('Turun 0,25 poin persen menjadi 18,25 persen, sekitar 188.000 orang.', figure)).toEqual([])
	expect(say('Pukul 08.00 WIB, Pasal 3.000, 12 November 2025, 33.16.02, 18 desa.')).toEqual([])
})

test('refuses a slip with the nearest figure, questions other numbers, refuses a formula that fits nothing', () => {
	expect(say('Ada 188.999 orang.')).toMatchObject([{ rule: 'news-number', severity: 'error', received: '188.999' }])
	expect(say('Ada 188.999 orang.')[0]?.hint).toContain('terdekat 187.900 (miskin, 99.01, 2025)')
	expect(say('Ada 2.500 orang.')).toMatchObject([{ severity: 'warning' }])
	expect(say('Ada 2.500 orang.', 'printed: [2500]\n')).toEqual([])
	expect(say('Tetap.', 'figures:\n  - p0(99.01, 2025)\n')).toMatchObject([{ rule: 'news-figures', severity: 'error' }])
})
