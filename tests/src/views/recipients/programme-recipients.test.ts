import './invented-recipients.ts'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/schemas/bilingual.ts'
import type { ProgrammePart } from '../../../../src/schemas/recipient-files.ts'
import { programmeRecipients } from '../../../../src/topics/recipients/programme-recipients.ts'
import { trendSentence } from '../../../../src/topics/recipients/recipient-sentence.ts'
import { put } from '../invented-site.ts'
import { period, programme, programmeFile, training } from './invented-recipients.ts'

const [first] = programmeRecipients(programme, 'id')

/** The page again with a part changed. */
function withPart(changes: Partial<ProgrammePart>, language: Language = 'id') {
	const part = programmeFile.parts[0] as ProgrammePart
	put('recipients/programmes/bantuan.json', { ...programmeFile, parts: [{ ...part, ...changes }] })
	return programmeRecipients(programme, language)[0]
}

describe('recipients on the page of a programme', () => {
	it('are none where there is no file', () => {
		expect(programmeRecipients(training, 'id')).toEqual([])
	})

	it('are told over time, from published totals only', () => {
		const [trend] = first?.charts ?? []
		expect(trend?.finding).toBe('Penerima BC naik dari 120 keluarga pada 2021 menjadi 1.400 keluarga pada 2023')
		expect(trend?.subtitle).toBe('Keluarga penerima BC, Kecamatan Rintis, 2021–2023')
		expect(trend?.drawings[0]?.wide).toContain('disamarkan')
	})

	it('are told by place without claiming an order that a hidden figure could upset', () => {
		const [, ranking] = first?.charts ?? []
		expect(ranking?.finding).toBe(
			'Angka 3 dari 4 desa/kelurahan terbit: dari 0 keluarga di Mawar sampai 900 keluarga di Kenanga',
		)
		expect(ranking?.drawings[0]?.wide).not.toMatch(/terbanyak|peringkat/)
	})

	it('are all marked as simulated: tag, word in the drawing', () => {
		expect(first?.simulated).toBe(true)
		for (const { simulated, drawings } of first?.charts ?? []) {
			expect(simulated).toBe('Simulasi: bukan data nyata')
			expect(drawings.every(({ wide, narrow }) => wide.includes('SIMULASI') && narrow.includes('SIMULASI'))).toBe(true)
		}
	})

	it('bear no such mark when they are real', () => {
		const real = withPart({ simulated: false })
		expect(real?.charts.some(({ simulated }) => simulated !== undefined)).toBe(false)
		expect(JSON.stringify(real?.charts)).not.toContain('SIMULASI')
	})

	it('come before the simulation, whatever the names of the datasets', () => {
		const part = programmeFile.parts[0] as ProgrammePart
		put('recipients/programmes/bantuan.json', {
			...programmeFile,
			parts: [part, { ...part, dataset: 'zzz', simulated: false }],
		})
		expect(programmeRecipients(programme, 'id').map(({ simulated }) => simulated)).toEqual([false, true])
	})

	it('stand in a table with the area around them first', () => {
		expect(first?.places?.subtitle).toBe('Keluarga penerima BC, menurut jenis kelamin, 2023')
		expect(first?.places?.table.rows[0]?.total).toBe(true)
		expect(first?.places?.table.rows.length).toBe(5)
		expect(first?.hasHidden).toBe(true)
	})

	it('say of how many villages they are where the file covers a part of an area', () => {
		const part = withPart({ coverage: { have: 4, of: 18 } })
		expect(part?.charts[0]?.subtitle).toContain('Kecamatan Rintis (4 dari 18 desa/kelurahan)')
	})
})

describe('the sentence of a trend', () => {
	it.each([
		[[period('2023', 40)], '40 keluarga menerima BC pada 2023'],
		[[period('2022', 40), period('2023', 40)], 'Penerima BC pada 2023 sama banyak dengan 2022: 40 keluarga'],
		[
			[period('2022', 50), period('2023', 40)],
			'Penerima BC turun dari 50 keluarga pada 2022 menjadi 40 keluarga pada 2023',
		],
		[[period('2022', null), period('2023', 40)], '40 keluarga menerima BC pada 2023'],
		[[period('2022', 40), period('2023', null)], 'Jumlah penerima BC pada 2023 disamarkan'],
	])('is made from what is published: %j', (periods, sentence) => {
		expect(trendSentence('BC', periods, 'keluarga', 'id')).toBe(sentence)
	})

	it('says the unit of the programme, and never people for families', () => {
		expect(trendSentence('KUBE', [period('2023', 12)], 'kelompok', 'id')).toBe('12 kelompok menerima KUBE pada 2023')
		expect(trendSentence('EA', [period('2023', 12)], 'keluarga', 'en')).toBe('12 families received EA in 2023')
	})
})
