import type { Bilingual } from '../../../schemas/bilingual.ts'
import type { Answers, Question } from '../understanding.ts'

/** Ids that ask once for a file in which only one thing has to be asked, and end in what is meant where there are more. */
export const sharedIds = ['missing', 'period'] as const
export type SharedId = (typeof sharedIds)[number]

/**
 * What stands in doubt of one kind: the sign, or the table, by the end of its id, and its question while it is open;
 * `several` is what is asked where there are others.
 */
export type Doubt = { end: string; question: Question | null; several?: Bilingual }

/** The questions of doubts of one kind: the only one bears the plain id, several each their own. */
export function questionsOf(id: SharedId, doubts: readonly Doubt[]): Question[] {
	const ends = new Set(doubts.map(({ end }) => end))
	return doubts.flatMap(({ end, question, several }) => {
		if (question === null) return []
		return [ends.size === 1 ? { ...question, id } : { ...question, id: `${id}:${end}`, text: several ?? question.text }]
	})
}

/** One answer for several doubts holds for none of them: without it each is asked. */
export function withoutShared(answers: Answers, doubts: Readonly<Record<SharedId, readonly Doubt[]>>): Answers | null {
	const shared = sharedIds.filter(
		(id) => answers[id] !== undefined && new Set(doubts[id].map(({ end }) => end)).size > 1,
	)
	if (shared.length === 0) return null
	return Object.fromEntries(Object.entries(answers).filter(([key]) => !shared.some((id) => id === key)))
}
