import { figureQuestionText as text } from '../questions/figure-questions-text.ts'
import type { Answers, DraftObservation, Question } from '../understanding.ts'
import type { TableDraft } from './draft-table.ts'

/** Figures that stand twice are kept once; where their values differ, which one holds is asked. */
export function withoutRepeats(
	drafts: readonly TableDraft[],
	answers: Answers,
): { observations: DraftObservation[]; questions: Question[] } {
	const kept = new Map<string, DraftObservation>()
	const apart: { key: string; first: DraftObservation; second: DraftObservation }[] = []
	for (const { observations } of drafts) {
		for (const observation of observations) {
			const key = `${observation.area} ${observation.period} ${observation.indicator}`
			const known = kept.get(key)
			if (!known) kept.set(key, observation)
			else if (known.value === observation.value && known.status === observation.status) continue
			else if (answers.conflict === 'last') kept.set(key, observation)
			else if (answers.conflict !== 'first') apart.push({ key, first: known, second: observation })
		}
	}
	for (const { key } of apart) kept.delete(key)
	const [one] = apart
	if (!one) return { observations: [...kept.values()], questions: [] }
	const question: Question = {
		id: 'conflict',
		kind: 'conflict',
		text: text.conflict(apart.length),
		reason: text.conflictWhy,
		sample: [`${one.key}: ${one.first.value} / ${one.second.value}`],
		source: one.second.source,
		options: [
			{ value: 'leave', label: text.leaveRows },
			{ value: 'first', label: text.first },
			{ value: 'last', label: text.last },
		],
		open: false,
	}
	return { observations: [...kept.values()], questions: answers.conflict === 'leave' ? [] : [question] }
}
