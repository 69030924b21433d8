import { areaQuestionText } from '../questions/area-questions-text.ts'
import { figureQuestionText } from '../questions/figure-questions-text.ts'
import { recipientText as text } from '../questions/recipient-text.ts'
import type { Answers, DraftRecipients, Question } from '../understanding.ts'

/** Id of the question about counts that stand more than once. */
const REPEATED = 'repeated'

/**
 * Counts of one village, programme, period and category that stand more than once are added, or one of them is kept: what,
 * is asked, and none of them is drafted before. Rows of one recipient each may of course be alike.
 */
export function withoutRepeatedCounts(
	recipients: readonly DraftRecipients[],
	answers: Answers,
): { recipients: DraftRecipients[]; questions: Question[] } {
	const kept = new Map<string, DraftRecipients[]>()
	const rows: DraftRecipients[] = []
	for (const one of recipients) {
		if (one.count === null) {
			rows.push(one)
			continue
		}
		const key = JSON.stringify([one.area, one.programme, one.period, one.categories])
		kept.set(key, [...(kept.get(key) ?? []), one])
	}
	const repeated = [...kept.values()].filter(({ length }) => length > 1)
	const joined = [...kept.values()].flatMap((same) => (same.length === 1 ? same : joinedBy(same, answers[REPEATED])))
	const isAsked = repeated.length > 0 && !['add', 'first', 'last', 'leave'].includes(answers[REPEATED] ?? '')
	return { recipients: [...rows, ...joined], questions: isAsked ? [ask(repeated)] : [] }
}

function joinedBy(same: readonly DraftRecipients[], answer: string | undefined): DraftRecipients[] {
	const [first, last] = [same[0], same.at(-1)]
	if (!first || !last) return []
	if (answer === 'first') return [first]
	if (answer === 'last') return [last]
	if (answer !== 'add') return []
	const paid = same.flatMap(({ amount }) => amount ?? [])
	const amount = paid.length === same.length ? { amount: sumOf(paid) } : {}
	return [{ ...first, ...amount, count: sumOf(same.map(({ count }) => count ?? 0)) }]
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

function ask(repeated: readonly (readonly DraftRecipients[])[]): Question {
	const [same = []] = repeated
	return {
		id: REPEATED,
		kind: 'conflict',
		text: text.repeated(repeated.length),
		reason: text.repeatedWhy,
		sample: same.map(({ area, period, count }) => `${area} ${period}: ${count}`),
		source: same[1]?.source ?? null,
		options: [
			{ value: 'add', label: text.add },
			{ value: 'first', label: figureQuestionText.first },
			{ value: 'last', label: figureQuestionText.last },
			{ value: 'leave', label: areaQuestionText.leaveRows },
		],
		open: false,
	}
}
