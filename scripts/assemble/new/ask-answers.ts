import type { Area } from '../../../src/schemas/area.ts'
import { AnswerError, accept, defaultAnswers, type GivenAnswers, type QuestionKey, questionKeys } from './answers.ts'
import { type FoundRegion, findRegion, regionLine } from './find-region.ts'

/** Asks one question and waits for the line typed; `null` when there is nobody to answer any more. */
export type Ask = (prompt: string) => Promise<string | null>

/** How the conversation goes on: a question, and sentences between questions. */
export type Conversation = { ask: Ask; say(text: string): void }

/** The questions as they are asked, Indonesian before the dot and English behind it. */
export const questions: Readonly<Record<QuestionKey, string>> = {
	region: 'Kabupaten, kota, atau provinsi (nama atau kode) · Kabupaten, kota or province (name or code)',
	office: 'Nama kantor · Name of the office',
	address: 'Alamat kantor (boleh kosong) · Address of the office (may be empty)',
	telephone: 'Telepon kantor (boleh kosong) · Telephone of the office (may be empty)',
	hours: 'Jam pelayanan (boleh kosong) · Opening hours (may be empty)',
	email: 'Surel kantor (boleh kosong) · E-mail of the office (may be empty)',
	whatsapp: 'Nomor WhatsApp kantor (boleh kosong) · WhatsApp number of the office (may be empty)',
	site: 'Alamat situs kelak · Address the site will have',
	languages: 'Bahasa: id, atau id,en · Languages: id, or id,en',
	start: 'Mulai dengan: angka, simulasi, atau kosong · Start with: figures, sample, or empty',
	out: 'Folder kantor yang dibuat · Office folder to make',
}

/** Asks everything that was not given; an empty line takes the default, a wrong answer is asked for again. */
export async function askAnswers(
	given: GivenAnswers,
	areas: readonly Area[],
	conversation: Conversation,
): Promise<{ area: Area; given: GivenAnswers } | null> {
	const area = await askRegion(given.region, areas, conversation)
	if (!area) return null
	conversation.say(`  ${regionLine(area)}`)
	const defaults = defaultAnswers(area)
	const answers: GivenAnswers = { ...given }
	for (const key of questionKeys) {
		if (key === 'region' || answers[key] !== undefined) continue
		const answer = await askUntilFit(key, defaults[key], conversation)
		if (answer === null) return null
		answers[key] = answer
	}
	return { area, given: answers }
}

async function askRegion(first: string | undefined, areas: readonly Area[], { ask, say }: Conversation) {
	let text: string | null = first ?? null
	for (;;) {
		text ??= await ask(`${questions.region}: `)
		if (text === null) return null
		const found = findRegion(text, areas)
		if ('area' in found) return found.area
		say(notFound(text, found))
		text = null
	}
}

async function askUntilFit(key: Exclude<QuestionKey, 'region'>, preset: string, { ask, say }: Conversation) {
	for (;;) {
		const text = await ask(`${questions[key]}${preset === '' ? '' : ` [${preset}]`}: `)
		if (text === null) return null
		try {
			return accept(key, text)
		} catch (error) {
			if (!(error instanceof AnswerError)) throw error
			say(`  ${error.message}`)
		}
	}
}

/** What to say when no area, or more than one, is meant. */
export function notFound(text: string, found: Exclude<FoundRegion, { area: Area }>): string {
	if ('candidates' in found) {
		return listed(
			`"${text}" dapat berarti beberapa wilayah; tulis kodenya:`,
			`"${text}" may mean several; give the code:`,
			found.candidates,
		)
	}
	if (found.near.length > 0) {
		return listed(`"${text}" tidak dikenal. Mungkin maksudnya:`, `"${text}" is not known. Perhaps:`, found.near)
	}
	return [
		`"${text}" bukan nama atau kode kabupaten, kota, atau provinsi.`,
		`"${text}" is no name or code of a kabupaten, kota or province.`,
	].join('\n')
}

function listed(id: string, en: string, areas: readonly Area[]): string {
	return [`${id} · ${en}`, ...areas.map((area) => `  ${regionLine(area)}`)].join('\n')
}
