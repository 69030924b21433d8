import type { ObservationStatus } from '../../../schemas/observation-status.ts'
import { figureQuestionText as text } from '../questions/figure-questions-text.ts'
import { type Doubt, questionsOf } from '../questions/shared-answers.ts'
import type { Answers, Question, SourceAddress } from '../understanding.ts'
import { signKind } from './sign-kinds.ts'

/** Signs that stand for no figure, empty cells and marks beside numbers, as they are met in a file. */
export class Signs {
	readonly #answers: Answers
	/** By their kind: each kind has an answer of its own. */
	readonly #missing = new Map<string, { signs: Set<string>; source: SourceAddress; open: boolean }>()
	readonly #unread = new Map<string, SourceAddress>()
	readonly #marks = new Map<string, { sample: string; source: SourceAddress }>()
	#notes: readonly string[] = []

	constructor(answers: Answers) {
		this.#answers = answers
	}

	/** The remarks below the table that is read, which may explain marks. */
	explainedBy(notes: readonly string[]): void {
		this.#notes = notes
	}

	/** What a sign for no figure, or an empty cell (`''`), means; `null` while it is not answered. */
	missing(sign: string, source: SourceAddress): 'O' | 'M' | 'zero' | 'omit' | null {
		const kind = signKind(sign)
		const met = this.#missing.get(kind) ?? { signs: new Set(), source, open: false }
		this.#missing.set(kind, met)
		met.signs.add(sign)
		const answer = this.#answers[`missing:${kind}`] ?? this.#answers.missing
		if (answer === 'O' || answer === 'M' || answer === 'omit') return answer
		if (answer === 'zero') return sign === '' ? 'omit' : 'zero'
		met.open = true
		return null
	}

	/** What a text where a number is expected means. */
	unread(cell: string, source: SourceAddress): 'O' | 'M' | 'omit' | null {
		const answer = this.#answers[`unread:${cell}`]
		if (answer === 'O' || answer === 'M' || answer === 'omit') return answer
		if (!this.#unread.has(cell)) this.#unread.set(cell, source)
		return null
	}

	/** The status that a mark beside a number says; `null` while it is open. */
	mark(sign: string, sample: string, source: SourceAddress): ObservationStatus | null {
		if (sign === '') return 'A'
		const answer = this.#answers[`mark:${sign}`]
		if (answer === 'P' || answer === 'E' || answer === 'U' || answer === 'A') return answer
		const explained = this.#explained(sign)
		if (explained) return explained
		if (!this.#marks.has(sign)) this.#marks.set(sign, { sample, source })
		return null
	}

	#explained(sign: string): ObservationStatus | null {
		const own = this.#notes.find((note) => startsWithSign(note, sign))
		if (own === undefined) return null
		if (/sementara|provisional|preliminary/i.test(own)) return 'P'
		if (/perkiraan|estimasi|estimat|proyeksi|projection|ramalan/i.test(own)) return 'E'
		if (/\brse\b|relative standard error|kurang andal|hati-hati|reliab/i.test(own)) return 'U'
		return /revisi|perbaikan|revised|diperbaiki/i.test(own) ? 'A' : null
	}

	/** The kinds of signs that were met, and what is asked of them. */
	missingDoubts(): Doubt[] {
		return [...this.#missing].map(([end, { signs, source, open }]) => ({
			end,
			question: open ? missingQuestion([...signs], source) : null,
		}))
	}

	questions(): Question[] {
		return [...questionsOf('missing', this.missingDoubts()), ...this.#unreadQuestions(), ...this.#markQuestions()]
	}

	#unreadQuestions(): Question[] {
		return [...this.#unread].map(([cell, source]) => ({
			id: `unread:${cell}`,
			kind: 'missing' as const,
			text: text.unread(cell),
			reason: text.unreadWhy,
			sample: [cell],
			source,
			options: [
				{ value: 'O', label: text.noFigure },
				{ value: 'M', label: text.notApplicable },
				{ value: 'omit', label: text.omit },
			],
			open: false,
		}))
	}

	#markQuestions(): Question[] {
		return [...this.#marks].map(([sign, { sample, source }]) => ({
			id: `mark:${sign}`,
			kind: 'mark' as const,
			text: text.mark(sign),
			reason: text.markWhy,
			sample: [sample],
			source,
			options: [
				{ value: 'P', label: text.provisional },
				{ value: 'E', label: text.estimated },
				{ value: 'U', label: text.unreliable },
				{ value: 'A', label: text.noMeaning },
			],
			open: false,
		}))
	}
}

function missingQuestion(signs: readonly string[], source: SourceAddress): Question {
	const named = (language: 'id' | 'en') =>
		signs.map((sign) => (sign === '' ? text.emptyCells[language] : `“${sign}”`)).join(', ')
	const isBlank = signs.every((sign) => sign === '')
	const omit = { value: 'omit', label: text.omit }
	const others = [
		{ value: 'O', label: text.noFigure },
		{ value: 'M', label: text.notApplicable },
	]
	return {
		id: 'missing',
		kind: 'missing',
		text: { id: text.missing(named('id')).id, en: text.missing(named('en')).en },
		reason: text.missingWhy,
		sample: [...signs],
		source,
		options: isBlank ? [omit, ...others] : [...others, { value: 'zero', label: text.zero }, omit],
		open: false,
	}
}

/** "*) Angka sementara" for "*"; "**" is another sign. */
function startsWithSign(note: string, sign: string): boolean {
	const bare = note.replace(/^\s*(?:catatan|keterangan|ket|note|notes)\s*:?\s*/i, '')
	return (
		bare.startsWith(sign) && !bare.slice(sign.length).startsWith('*') && !/^[a-z0-9]/i.test(bare.slice(sign.length))
	)
}
