import { describe, expect, test } from 'vitest'
import type { GivenAnswers } from '../../../../scripts/assemble/new/answers.ts'
import { askAnswers } from '../../../../scripts/assemble/new/ask-answers.ts'
import { regions } from './invented-regions.ts'

/** A person who types the lines given, and then goes away. */
function person(...lines: string[]) {
	const prompts: string[] = []
	const said: string[] = []
	return {
		prompts,
		said,
		ask: async (prompt: string) => {
			prompts.push(prompt)
			return lines.shift() ?? null
		},
		say: (text: string) => said.push(text),
	}
}

const all: GivenAnswers = {
	office: 'a',
	address: '',
	telephone: '',
	hours: '',
	email: '',
	whatsapp: '',
	site: '',
	languages: '',
	start: '',
	out: 'b',
}

describe('askAnswers', () => {
	test('asks eleven questions and takes empty lines for the defaults', async () => {
		const someone = person('kab contoh', '', '', '', '', '', '', '', '', '', '')
		const answers = await askAnswers({}, regions, someone)
		expect(answers?.area.code).toBe('98.01')
		expect(someone.prompts).toHaveLength(11)
		expect(someone.prompts[1]).toBe('Nama kantor · Name of the office [Dinas Sosial Kabupaten Contoh]: ')
	})

	test('asks again when a name has several meanings, and lists them', async () => {
		const someone = person('contoh', '98.71')
		const answers = await askAnswers(all, regions, someone)
		expect(answers?.area.code).toBe('98.71')
		expect(someone.said.join('\n')).toMatchInlineSnapshot(`
			""contoh" dapat berarti beberapa wilayah; tulis kodenya: · "contoh" may mean several; give the code:
			  98.01  Kabupaten Contoh
			  98.71  Kota Contoh
			  98.71  Kota Contoh"
		`)
	})

	test('asks again when an answer does not fit, and says why', async () => {
		const someone = person('surel', 'dinsos@contoh.go.id')
		const { email: _, ...others } = all
		const answers = await askAnswers({ ...others, region: '98.71' }, regions, someone)
		expect(answers?.given.email).toBe('dinsos@contoh.go.id')
		expect(someone.said.at(-1)).toContain('bukan "surel"')
	})

	test('asks nothing that was given', async () => {
		const someone = person()
		expect(await askAnswers({ ...all, region: '98.71' }, regions, someone)).not.toBeNull()
		expect(someone.prompts).toEqual([])
	})

	test('ends without answers when nobody answers', async () => {
		expect(await askAnswers({}, regions, person('kab contoh', ''))).toBeNull()
	})
})
