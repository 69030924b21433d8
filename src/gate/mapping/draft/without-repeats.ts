import { figureQuestionText as text } from '../questions/figure-questions-text.ts'
import type { Answers, DraftObservation, Question } from '../understanding.ts'
import type { TableDraft } from './draft-table.ts'

/** Figures that stand twice are kept once; where their values differ, which one holds is asked. */
export function withoutRepeats(
	drafts: readonly TableDraft[],
	answers: Answers,
): { observations: DraftObservation[]; questions: Question[] } {
	/** By period and indicator, which are few, then by area. */
	const kept = new Map<string, Map<string, DraftObservation>>()
	const apart: { areas: Map<string, DraftObservation>; first: DraftObservation; second: DraftObservation }[] = []
	for (const { observations } of drafts) {
		let [period, indicator] = ['', '']
		let areas = new Map<string, DraftObservation>()
		for (const observation of observations) {
			// Most often as in the row before: no text is put together then.
			if (observation.period !== period || observation.indicator !== indicator) {
				;({ period, indicator } = observation)
				const kind = `${period} ${indicator}`
				areas = kept.get(kind) ?? new Map()
				kept.set(kind, areas)
			}
			const known = areas.get(observation.area)
			if (!known) areas.set(observation.area, observation)
			else if (known.value === observation.value && known.status === observation.status) continue
			else if (answers.conflict === 'last') areas.set(observation.area, observation)
			else if (answers.conflict !== 'first') apart.push({ areas, first: known, second: observation })
		}
	}
	for (const { areas, first } of apart) areas.delete(first.area)
	const observations: DraftObservation[] = []
	for (const areas of kept.values()) for (const observation of areas.values()) observations.push(observation)
	const [one] = apart
	if (!one) return { observations, questions: [] }
	const question: Question = {
		id: 'conflict',
		kind: 'conflict',
		text: text.conflict(apart.length),
		reason: text.conflictWhy,
		sample: [`${one.first.area} ${one.first.period}: ${one.first.value} / ${one.second.value}`],
		source: one.second.source,
		options: [
			{ value: 'leave', label: text.leaveRows },
			{ value: 'first', label: text.first },
			{ value: 'last', label: text.last },
		],
		open: false,
	}
	return { observations, questions: answers.conflict === 'leave' ? [] : [question] }
}
