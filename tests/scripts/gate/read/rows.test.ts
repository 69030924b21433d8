import { describe, expect, it } from 'vitest'
import { areaHeadings, areaRowSchema } from '../../../../src/gate/rows/area-row.ts'
import { programmeBenefitHeadings, programmeBenefitRowSchema } from '../../../../src/gate/rows/programme-benefit-row.ts'
import { programmeHeadings, programmeRowSchema } from '../../../../src/gate/rows/programme-row.ts'
import { verificationHeadings, verificationRowSchema } from '../../../../src/gate/rows/verification-row.ts'
import { programmeSchema } from '../../../../src/schemas/programme.ts'
import { programmeBenefitSchema } from '../../../../src/schemas/programme-benefit.ts'
import { english } from '../../../english.ts'

function row(headings: readonly string[], text: string): Record<string, string> {
	const cells = text.split(',')
	return Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? '']))
}

describe('registry rows', () => {
	it('turn an area row into an amendment', () => {
		expect(
			areaRowSchema.parse(row(areaHeadings, '64.11,Mahakam Ulu,kabupaten,pecah,2013-01-11,64.07,,UU 2/2013')),
		).toEqual({
			code: '64.11',
			name: 'Mahakam Ulu',
			kind: 'kabupaten',
			event: { type: 'split', date: '2013-01-11', from: '64.07', formerName: null, source: 'UU 2/2013' },
		})
	})

	it('turn a programme row into a programme', () => {
		const parsed = programmeRowSchema.parse(
			row(programmeHeadings, 'pkh,Program,Programme,kurangi-beban,protecting,jaminan-sosial,keluarga,,a,b'),
		)
		expect(programmeSchema.parse(parsed)).toMatchObject({
			id: 'pkh',
			legalBasis: null,
			name: { id: 'Program', en: 'Programme' },
			guide: { eligible: null, decided: null, ask: null, complain: null, source: null },
		})
	})

	it('turn the answers of a programme row into a guide: each in both languages, and none without a source', () => {
		const cells = (guide: string) =>
			row(programmeHeadings, `pkh,Program,Programme,kurangi-beban,protecting,jaminan-sosial,keluarga,,a,b,,,${guide}`)
		const whole = programmeRowSchema.parse(cells('Siapa,Who,,,,,171,171,Aturan,Rule'))
		expect(programmeSchema.parse(whole).guide).toEqual({
			eligible: { id: 'Siapa', en: 'Who' },
			decided: null,
			ask: null,
			complain: { id: '171', en: '171' },
			source: { id: 'Aturan', en: 'Rule' },
		})
		const faults = (guide: string) =>
			programmeRowSchema.safeParse(cells(guide)).error?.issues.map(({ path, message }) => [path, english(message)])
		expect(faults('Siapa,,,,,,,,Aturan,Rule')).toEqual([
			[['siapa_berhak_en'], 'an answer in both languages, or in none'],
		])
		expect(faults(',,,Chosen,,,,,Aturan,Rule')).toEqual([
			[['cara_penetapan'], 'an answer in both languages, or in none'],
		])
		expect(faults('Siapa,Who,,,,,,,,')).toEqual([
			[['sumber_panduan'], 'the source of the answers: a rule, an office, a publication'],
		])
	})

	it('turn a benefit row into a benefit, its note in both languages or none', () => {
		const cells = 'pkh,lansia,elderly,2400000,tahun,2024/2025,Pers,Press,1,,'
		const parsed = programmeBenefitRowSchema.parse(row(programmeBenefitHeadings, cells))
		expect(programmeBenefitSchema.parse(parsed)).toMatchObject({ amountRupiah: 2400000, note: null })
		const halfNote = programmeBenefitRowSchema.safeParse(row(programmeBenefitHeadings, `${cells.slice(0, -1)}catatan,`))
		expect(halfNote.error?.issues.map(({ path, message }) => [path, english(message)])).toEqual([
			[['catatan_en'], 'a note in both languages or in none'],
		])
	})

	it('turn a verification row into a stage and what it belongs to; a status is A where none is named', () => {
		const cells = 'pasuruan-2022,35.75,2022,miskin,poor,orang,2,Dipastikan,Confirmed,891,,Dinas,Office,1,,'
		expect(verificationRowSchema.parse(row(verificationHeadings, cells))).toMatchObject({
			order: 2,
			stage: { name: { id: 'Dipastikan', en: 'Confirmed' }, value: 891, status: 'A' },
			about: { id: 'pasuruan-2022', area: '35.75', unit: 'orang', note: null },
		})
		const without = verificationRowSchema.safeParse(row(verificationHeadings, cells.replace('891,', ',')))
		expect(without.error?.issues.map(({ path }) => path)).toEqual([['nilai']])
	})
})
