import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readAreaData } from '../../../../scripts/gate/register/read-area-data.ts'
import { findPersonalData } from '../../../../src/personal-data/find-personal-data.ts'
import { type CorpusText, corpusLines } from './corpus-lines.ts'
import { foundTexts } from './found-texts.ts'
import { passedTexts } from './passed-texts.ts'

const kindsIn = (text: string, prose = false) => [...new Set(findPersonalData(text, { prose }).map(({ kind }) => kind))]

async function readCorpus(name: string): Promise<CorpusText[]> {
	const lines = (await readFile(join(import.meta.dirname, 'corpus', name), 'utf8')).trimEnd().split('\n')
	return lines.map((line) => {
		const [kind = '', ...text] = line.split(' ')
		return { kind, text: String(JSON.parse(text.join(' '))) }
	})
}

describe('the corpus of invented personal data', () => {
	let found: CorpusText[] = []
	let passed: CorpusText[] = []
	beforeAll(async () => {
		found = await readCorpus('found.txt')
		passed = await readCorpus('passed.txt')
	})

	it('is what its seeded generator writes, so that no number in it was taken from anybody', async () => {
		const areaCodes = (await readAreaData()).map(({ code }) => code)
		expect(corpusLines(found)).toBe(corpusLines(foundTexts()))
		expect(corpusLines(passed)).toBe(corpusLines(passedTexts(areaCodes)))
	})

	it('has at least 300 texts on either side', () => {
		expect(found.length).toBeGreaterThanOrEqual(300)
		expect(passed.length).toBeGreaterThanOrEqual(300)
	})

	it('is found whole, each text as the kind it is', () => {
		expect(found.filter(({ kind, text }) => !kindsIn(text).includes(kind as never))).toEqual([])
	})

	it('names identity numbers, phones and e-mail addresses as nothing else', () => {
		const plain = found.filter(({ kind }) => ['identity-number', 'phone', 'email'].includes(kind))
		expect(plain.filter(({ kind, text }) => kindsIn(text).join() !== kind)).toEqual([])
	})

	it('lets every harmless text pass in prose', () => {
		expect(passed.filter(({ text }) => kindsIn(text, true).length > 0)).toEqual([])
	})

	it('lets every harmless text pass in a cell', () => {
		expect(passed.filter(({ text }) => kindsIn(text).length > 0)).toEqual([])
	})

	it('knows its false alarms, which a sidecar can allow', async () => {
		const alarms = await readCorpus('false-alarms.txt')
		expect(alarms.map(({ text }) => kindsIn(text).join())).toEqual(alarms.map(({ kind }) => kind))
	})
})

describe('area codes of the register', () => {
	it('are never personal data, with or without their dots', async () => {
		const areas = await readAreaData()
		const taken = areas.filter(({ code }) => kindsIn(code).length > 0 || kindsIn(code.replaceAll('.', '')).length > 0)
		expect(taken).toEqual([])
	}, 30_000)

	it('nor are the names of areas, but for villages called after a Pak or a Bu, which a table may name', async () => {
		const areas = await readAreaData()
		const taken = areas.filter(({ name }) => kindsIn(name).length > 0)
		expect(taken.filter(({ name }) => !/^(?:Pak|Bu) \S+$/.test(name))).toEqual([])
		expect(taken.length).toBeLessThan(10)
	})
})
