import './invented-recipients.ts'
import { describe, expect, it } from 'vitest'
import { unknownsOf } from '../../../../src/topics/area/unknowns.ts'
import { areaRecipients } from '../../../../src/topics/recipients/area-recipients.ts'
import { recipientStory } from '../../../../src/topics/recipients/recipient-story.ts'
import { isInvented } from '../../../../src/topics/recipients/simulation.ts'
import { context } from '../context.ts'
import { put } from '../invented-site.ts'
import { kecamatanFile, period } from './invented-recipients.ts'

const recipients = areaRecipients('99.01.01', 'id')

describe('the programmes of an area page', () => {
	it('are none where there is no file: the page then says that nothing is known', () => {
		expect(areaRecipients('99.02', 'id')).toBeNull()
		expect(unknownsOf(context('99.02')).some(({ question }) => question === 'Jumlah penerima program')).toBe(true)
	})

	it('are known where there is one, and the page no longer says that they are not', () => {
		expect(unknownsOf(context('99.01.01')).some(({ question }) => question === 'Jumlah penerima program')).toBe(false)
	})

	it('stand with their newest total, each in its own unit', () => {
		expect(
			recipients?.summary.rows.map(({ cells }) => cells.map((one) => (typeof one === 'string' ? one : one.text))),
		).toEqual([
			['BC, 2023', '1.400', 'keluarga'],
			['Pelatihan, 2023', 'disamarkan', 'orang'],
		])
	})

	it('are drawn over time only where two totals are published, with the word for simulated data inside', () => {
		expect(recipients?.trends?.drawings.map(({ heading }) => heading)).toEqual(['BC'])
		expect(recipients?.trends?.drawings[0]?.wide).toContain('SIMULASI')
		expect(recipients?.trends?.drawings[0]?.wide).toContain('disamarkan')
		expect(recipients?.trends?.simulated).toBe('Simulasi: bukan data nyata')
	})

	it('mark the news of their time that names the programme and the area', () => {
		const notes = recipients?.trends?.notes.filter(({ news }) => news) ?? []
		expect(notes.map(({ link }) => link?.text)).toEqual([undefined, 'Penyaluran di Contoh'])
		expect(recipients?.trends?.drawings[0]?.wide).toMatch(/>A<\/text>/)
	})

	it('stand for the areas inside: zero, hidden, and words where nothing came in', () => {
		expect(
			recipients?.children?.table.rows.map(({ cells }) =>
				cells.map((one) => (typeof one === 'string' ? one : one.text)),
			),
		).toEqual([
			['Kelurahan Mawar', '0', 'belum ada data'],
			['Melati', 'disamarkan', 'belum ada data'],
			['Kenanga', 'belum ada data', 'belum ada data'],
		])
		expect(recipients?.hasHidden).toBe(true)
	})

	it('name every dataset they come from, for the list of files', () => {
		expect(recipients?.datasets.map(({ id }) => id)).toEqual(['contoh'])
	})
})

describe('the story of an area of which only recipients are known', () => {
	const lead = (language: 'id' | 'en' = 'id') => {
		const story = recipientStory(context('99.01.01', language))
		return story && `${story.lead.before}${story.lead.mark}${story.lead.after}`
	}

	it('tells the first published newest total, and that it is simulated', () => {
		expect(lead()).toBe('Pada 2023, 1.400 keluarga di Kecamatan Rintis menerima BC (simulasi).')
		expect(lead('en')).toBe('In 2023, 1,400 families in Kecamatan Rintis received EA (simulated).')
	})

	it('is not made from a hidden total: it says that all are hidden', () => {
		const [first] = kecamatanFile.programmes
		put('recipients/areas/99.01.01.json', {
			...kecamatanFile,
			programmes: [{ ...first, periods: [period('2022', 500), period('2023', null)] }],
		})
		expect(lead()).toBe(
			'Jumlah penerima program di Kecamatan Rintis disamarkan supaya tidak seorang pun dapat dikenali.',
		)
		expect(recipientStory(context('99.01.01'))?.figure).toBeNull()
	})

	it('says nobody where all newest totals are zero', () => {
		const [first] = kecamatanFile.programmes
		put('recipients/areas/99.01.01.json', {
			...kecamatanFile,
			programmes: [{ ...first, periods: [period('2023', 0)] }],
		})
		expect(lead()).toBe('Di Kecamatan Rintis tidak ada penerima program yang tercatat di portal ini.')
	})

	it('is none where there are no recipients', () => {
		expect(recipientStory(context('99.02'))).toBeNull()
	})
})

describe('an invented area', () => {
	const event = { type: 'invention', date: null, from: null, formerName: null, source: 'Rekaan' } as const

	it('is told from a real one by its event', () => {
		expect(isInvented({ events: [event] })).toBe(true)
		expect(isInvented({ events: [{ ...event, type: 'addition' }] })).toBe(false)
	})

	it('has nothing to be missed but any official figure', () => {
		expect(unknownsOf(context('99.01.01', 'id', { events: [event] })).map(({ question }) => question)).toEqual([
			'Angka resmi apa pun',
		])
	})
})
