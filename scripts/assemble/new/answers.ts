import { z } from 'zod'
import { titleOf } from '../../../src/format/area-name.ts'
import type { Area } from '../../../src/schemas/area.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import { whatsappNumber } from '../../../src/schemas/portal.ts'
import { siteOrigin } from '../../../src/schemas/site-origin.ts'

/** The questions, in the order they are asked. */
export const questionKeys = [
	'region',
	'office',
	'address',
	'telephone',
	'hours',
	'email',
	'whatsapp',
	'site',
	'languages',
	'start',
	'out',
] as const
export type QuestionKey = (typeof questionKeys)[number]

/** Answers as typed, on the command line or at a question. */
export type GivenAnswers = Partial<Record<QuestionKey, string>>

/** What a new office folder is made from. */
export type Answers = {
	area: Area
	office: string
	contact: { address: string; telephone: string; hours: string; email: string; whatsapp: string }
	site: string
	languages: readonly Language[]
	start: 'figures' | 'sample' | 'empty'
	out: string
}

/** An answer that does not fit: what is expected instead, in both languages. */
export class AnswerError extends Error {
	override name = 'AnswerError'
}

/** Name of the region as part of an address: "kota-batu" style, the word kabupaten left out. */
export function slugOf(area: Area): string {
	const kind = area.kind === 'kota' ? 'kota ' : ''
	return `${kind}${area.name}`
		.toLowerCase()
		.replace(/['’`]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
}

/** Name of the region as an office's own name carries it. */
export function officialName(area: Area): string {
	return `${area.kind === 'provinsi' ? 'Provinsi ' : ''}${titleOf(area, 'id')}`
}

/** What an empty answer means. */
export function defaultAnswers(area: Area): Record<Exclude<QuestionKey, 'region'>, string> {
	return {
		office: `Dinas Sosial ${officialName(area)}`,
		address: '',
		telephone: '',
		hours: '',
		email: '',
		whatsapp: '',
		site: `https://${slugOf(area)}.example.go.id`,
		languages: 'id,en',
		start: 'angka',
		out: `../portal-${slugOf(area)}`,
	}
}

/**
 * Holds the answers to what they are for.
 * @throws {AnswerError} with the first that does not fit
 */
export function readAnswers(area: Area, given: GivenAnswers): Answers {
	const said = { ...defaultAnswers(area), ...withoutEmpty(given) }
	return {
		area,
		office: accept('office', said.office),
		contact: {
			address: accept('address', said.address),
			telephone: accept('telephone', said.telephone),
			hours: accept('hours', said.hours),
			email: accept('email', said.email),
			whatsapp: accept('whatsapp', said.whatsapp),
		},
		site: siteOf(said.site),
		languages: languagesOf(said.languages),
		start: startOf(said.start),
		out: accept('out', said.out),
	}
}

function withoutEmpty(given: GivenAnswers): GivenAnswers {
	return Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined && text.trim() !== ''))
}

/**
 * Holds one answer to its question, so that a wrong one is asked for again at once; an empty one means the default.
 * @throws {AnswerError}
 */
export function accept(key: QuestionKey, text: string): string {
	const answer = text.trim().replace(/\s+/g, ' ')
	if (answer === '') return answer
	if (key === 'site') siteOf(answer)
	if (key === 'languages') languagesOf(answer)
	if (key === 'start') startOf(answer)
	if (key === 'email' && !z.email().safeParse(answer).success) {
		throw new AnswerError(`Surel seperti dinsos@contoh.go.id, bukan "${answer}". · An e-mail address, not "${answer}".`)
	}
	if (key === 'whatsapp' && !whatsappNumber.test(answer)) {
		throw new AnswerError(
			`Nomor seperti 0812 3456 7890, atau dengan +62 di depan, bukan "${answer}". · A number, not "${answer}".`,
		)
	}
	return answer
}

/** The portal stands at the root of its address. */
function siteOf(text: string): string {
	const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`
	const origin = siteOrigin(address)
	if (origin === null) {
		throw new AnswerError(
			`Alamat seperti https://data.contoh.go.id, tanpa subfolder, bukan "${text}". · An address without a folder, not "${text}".`,
		)
	}
	return origin
}

function languagesOf(text: string): Language[] {
	const words = text
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter((word) => word !== '')
	if (words.join() === 'id') return ['id']
	if (words.toSorted().join() === 'en,id') return ['id', 'en']
	throw new AnswerError(`Tulis id, atau id,en; bukan "${text}". · Write id, or id,en; not "${text}".`)
}

const starts: Readonly<Record<string, Answers['start']>> = {
	angka: 'figures',
	figures: 'figures',
	simulasi: 'sample',
	sample: 'sample',
	kosong: 'empty',
	empty: 'empty',
}

function startOf(text: string): Answers['start'] {
	const start = starts[text.toLowerCase()]
	if (start) return start
	throw new AnswerError(
		`Tulis angka, simulasi, atau kosong; bukan "${text}". · Write figures, sample or empty; not "${text}".`,
	)
}
