import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaIndex } from '../../src/gate/mapping/areas/area-index.ts'
import { understand } from '../../src/gate/mapping/understand.ts'
import type { MappingArea, MappingRegisters } from '../../src/gate/mapping/understanding.ts'
import { shippedRegisters } from './registers.ts'
import { csvFile } from './source-files.ts'

const shipped = shippedRegisters()
// Each office of this test has registers of its own, and an index of the whole nation takes a while to make.
const registers = { ...shipped, areas: shipped.areas.filter(({ code }) => /^(?:00|99|33)(?:$|\.)/.test(code)) }
const index = areaIndex(registers)
const villages = registers.areas.filter(({ code }) => /^99\.01\.0[1-5]\.\d{4}$/.test(code))
const kecamatan = (village: MappingArea) => index.get(village.code.slice(0, 8))?.name ?? ''
const rows = fc.shuffledSubarray(villages, { minLength: 6, maxLength: 40 })
const figures = (text: string, own: MappingRegisters = registers) => {
	const { observations, questions, unmatched, problems } = understand(csvFile('rekap.csv', text, ';'), own, {})
	return {
		asked: [...questions, ...unmatched].map(({ id }) => id),
		stops: problems.length,
		figures: observations.map(({ area, period, indicator, value }) => [area, period, indicator, value].join()),
	}
}
const figure = (at: number) => String(1200 + 7 * at)

/** Words that no area bears, each once. */
const names = fc.uniqueArray(
	fc
		.stringMatching(/^[B-Z][aiueo][a-z]{2,6} [B-Z][aiueo][a-z]{2,6}$/)
		.filter((text) => index.anywhere(text).length === 0),
	{ minLength: 40, maxLength: 40, selector: (text) => text.toLowerCase() },
)

describe('names and codes that the office itself gave', () => {
	it('come to the same figures as the registered names', () => {
		fc.assert(
			fc.property(rows, names, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (areas, other, isOther) => {
				const table = (named: (area: MappingArea, at: number) => string) =>
					[
						'Kecamatan;Desa;Jumlah Penduduk 2024',
						...areas.map((area, at) => [kecamatan(area), named(area, at), figure(at)].join(';')),
					].join('\n')
				const aliases = areas.flatMap(({ code }, at) => (isOther[at] ? [{ name: other[at] ?? '', code }] : []))
				const plain = figures(table(({ name }) => name))
				expect(plain).toMatchObject({ asked: [], stops: 0 })
				expect(plain.figures).toHaveLength(areas.length)
				const renamed = table(({ name }, at) => (isOther[at] ? (other[at] ?? '').toUpperCase() : name))
				expect(figures(renamed, { ...registers, aliases })).toEqual(plain)
				// Without the office's list each of them is asked about, and none is guessed.
				const asked = figures(renamed)
				expect(asked.figures.every((one) => plain.figures.includes(one))).toBe(true)
			}),
			{ numRuns: 20 },
		)
	})

	it('come to the same figures by codes of the statistics office', () => {
		fc.assert(
			fc.property(rows, fc.shuffledSubarray(villages, { minLength: villages.length }), (areas, mixed) => {
				const codeOf = new Map(mixed.map(({ code }, at) => [code, `9902010${String(at + 1).padStart(3, '0')}`]))
				const bpsCodes = [...codeOf].map(([code, bps]) => ({ bps, code }))
				const table = (heading: string, coded: (code: string) => string) =>
					[`${heading};Jumlah Penduduk 2024`, ...areas.map(({ code }, at) => [coded(code), figure(at)].join(';'))].join(
						'\n',
					)
				const plain = figures(table('Kode Wilayah', (code) => code))
				expect(plain).toMatchObject({ asked: [], stops: 0 })
				const bps = table('Kode', (code) => codeOf.get(code) ?? '')
				expect(figures(bps, { ...registers, bpsCodes })).toEqual(plain)
				expect(figures(bps).figures).toEqual([])
			}),
			{ numRuns: 20 },
		)
	})

	it('are asked about where a name is registered elsewhere and the file does not say which is meant', () => {
		const [own, other] = [villages[0], villages.at(-1)]
		const aliases = [{ name: other?.name ?? '', code: own?.code ?? '' }]
		const text = `Desa;Jumlah Penduduk 2024\n${villages
			.filter((_, at) => at % 9 === 4)
			.map(({ name }, at) => `${name};${figure(at)}`)
			.join('\n')}\n${other?.name};900`
		expect(figures(text, { ...registers, aliases }).asked).toEqual([`area:${other?.name.toLowerCase()}`])
	})
})
