import { afterAll, describe, expect, it } from 'vitest'
import { understand } from '../../src/gate/mapping/understand.ts'
import type { Answers, Understanding } from '../../src/gate/mapping/understanding.ts'
import { type CorpusCase, corpus } from './corpus.ts'

const cases = corpus()

const figuresOf = ({ observations }: Understanding) =>
	observations
		.map(({ area, period, indicator, value, status }) => [area, period, indicator, value, status].join())
		.sort()
const recipientsOf = ({ recipients }: Understanding) =>
	recipients
		.map(({ area, programme, period, categories: { komponen = '', jenis_kelamin = '' }, count, amount }) =>
			[area, programme, period, komponen, jenis_kelamin, count ?? '', ...(amount === undefined ? [] : [amount])].join(),
		)
		.sort()
const asked = ({ questions, unmatched }: Understanding) => [...questions, ...unmatched].map(({ id }) => id)
const read = ({ file, registers }: CorpusCase, answers: Answers = {}) => understand(file, registers, answers)

/** Figures that came out and are none of those in the file. */
const wrong = (own: CorpusCase, understanding: Understanding) => {
	const right = new Set([...own.figures, ...own.recipients])
	return [...figuresOf(understanding), ...recipientsOf(understanding)].filter((figure) => !right.has(figure))
}

describe('the tables of offices', () => {
	it('are forty at least', () => {
		expect(cases.length).toBeGreaterThanOrEqual(40)
	})

	describe.each(cases.map((own) => [own.slug, own] as const))('%s', (_slug, own) => {
		it('gives no wrong figure, and asks what it must', () => {
			const first = read(own)
			expect({ wrong: wrong(own, first), asked: asked(first).sort(), stops: first.problems.length > 0 }).toEqual({
				wrong: [],
				asked: [...own.asks].sort(),
				stops: own.outcome === 'refused',
			})
			expect(first.notices.map(({ kind }) => kind)).toEqual(expect.arrayContaining(own.notices))
		})

		it('comes to its figures', () => {
			const last = read(own, own.answers)
			expect(asked(last)).toEqual([])
			expect(figuresOf(last)).toEqual(own.figures)
			expect(recipientsOf(last)).toEqual(own.recipients)
		})
	})
})

afterAll(() => {
	const rows = cases.map((own) => {
		const first = read(own)
		const last = read(own, own.answers)
		const count = asked(first).length
		const outcome =
			first.problems.length > 0 ? 'refused' : count === 0 ? 'without a hand' : count <= 3 ? '1 to 3 answers' : 'more'
		return { outcome, wrong: wrong(own, first).length + wrong(own, last).length }
	})
	const counts = new Map<string, number>()
	for (const { outcome } of rows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
	const lines = [...counts].map(([outcome, count]) => `  ${outcome.padEnd(16)}${count}`)
	const wrongly = rows.filter((row) => row.wrong > 0).length
	console.info([`${cases.length} tables`, ...lines, `  wrongly read    ${wrongly}`].join('\n'))
})
