import { stripTypeScriptTypes } from 'node:module'
import { expect, it } from 'vitest'
import { unexplained } from '../../../../scripts/site/render/without-explanations.ts'
import { filesUnder } from '../../../docs/repository-files.ts'

const gate = filesUnder('src/gate', /\.ts$/)
const explaining = gate.filter(({ text }) => /\bexplanation: \{/.test(text))

it('takes out of every rule of the gate what it asks for in general, and nothing else', () => {
	expect(explaining.length).toBeGreaterThan(80)
	for (const { path, text } of explaining) {
		const rest = unexplained(text)
		expect(rest.match(/\bexplanation: \{/g), path).toBeNull()
		// What stays stood there before, word by word.
		const lines = new Set(text.split('\n').map((line) => line.trim()))
		const changed = rest.split('\n').filter((line) => line.trim() !== '' && !lines.has(line.trim()))
		expect(changed.length, path).toBeLessThanOrEqual(text.match(/\bexplanation: \{.*\}/g)?.length ?? 0)
		expect(() => stripTypeScriptTypes(rest), path).not.toThrow()
	}
	expect(unexplained('const a = { id: "b", explanation: {\n\tid: "\\"x\\"",\n\ten: "y" } }')).toBe(
		'const a = { id: "b",  }',
	)
})

it('is read by nobody in the browser: rules are explained by documents and commands', () => {
	const desk = filesUnder('src/desk', /\.ts$/)
	const reading = [...gate, ...desk].filter(({ text }) => /\brule\.explanation|Rule\.explanation/.test(text))
	expect(reading.map(({ path }) => path)).toEqual([])
})
