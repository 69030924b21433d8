import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findPersonalData } from '../../../../src/personal-data/find-personal-data.ts'
import { foundByKind } from './found-by-kind.ts'
import { falseAlarmsKnown, lookAlikes } from './look-alikes.ts'

const root = join(import.meta.dirname, '../../../..')
const kindsIn = (text: string, prose: boolean) => [
	...new Set(findPersonalData(text, { prose }).map(({ kind }) => kind)),
]

describe('personal data in the forms people write it in', () => {
	it.for(Object.entries(foundByKind))('is found as %s, in a cell and in prose', ([, { kind, texts }]) => {
		const missed = texts.flatMap((text) =>
			[false, true].flatMap((prose) =>
				kindsIn(text, prose).includes(kind) ? [] : `${prose ? 'prose' : 'cell'}: ${text}`,
			),
		)
		expect(missed).toEqual([])
	})

	it.for(Object.entries(foundByKind))('is found as %s in the middle of a note', ([, { kind, texts }]) => {
		const around = (text: string) => `catatan petugas; ${text}; sudah dicek`
		expect(texts.filter((text) => !kindsIn(around(text), true).includes(kind))).toEqual([])
	})

	it('has more than 250 texts of more than 20 forms', () => {
		const texts = Object.values(foundByKind).flatMap((form) => form.texts)
		expect(Object.keys(foundByKind).length).toBeGreaterThanOrEqual(20)
		expect(new Set(texts).size).toBeGreaterThanOrEqual(250)
	})
})

describe('texts that look like personal data', () => {
	it.for(Object.entries(lookAlikes))('pass: %s', ([, texts]) => {
		const alarms = texts.flatMap((text) =>
			[false, true].flatMap((prose) => {
				const kinds = kindsIn(text, prose)
				return kinds.length === 0 ? [] : `${prose ? 'prose' : 'cell'} ${kinds.join()}: ${text}`
			}),
		)
		expect(alarms).toEqual([])
	})

	it('are stopped in these cases only', () => {
		expect(falseAlarmsKnown.filter((text) => kindsIn(text, false).length === 0)).toEqual([])
	})
})

describe('texts that ship with the program', () => {
	const texts = ['data', 'src/content'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(?:ya?ml|mdx?|txt)$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name)),
	)

	it('raise no alarm', () => {
		const alarms = texts.flatMap((path) => {
			const text = readFileSync(path, 'utf8')
			return findPersonalData(text, { prose: true }).map(
				({ kind, index }) => `${path.slice(root.length + 1)} ${kind}: ${text.slice(index - 10, index + 40)}`,
			)
		})
		expect(texts.length).toBeGreaterThan(40)
		expect(alarms).toEqual([])
	})
})
