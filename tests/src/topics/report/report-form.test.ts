import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCharacter } from '../../../../src/figure-id/check-character.ts'
import { reportForm, reportSubject } from '../../../../src/topics/report/report-form.ts'
import { reportHref } from '../../../../src/topics/report/report-href.ts'
import { mailHref, whatsappHref } from '../../../../src/topics/report/send-hrefs.ts'

const figureId = `TREN00-AAAA-EE${checkCharacter('TREN00AAAAEE')}`

describe('the report of a mistake', () => {
	it('is led to with the page and the figure in the address, in the language of the page', () => {
		expect(reportHref({ path: '/wilayah/98.01/' }, 'id')).toBe('/koreksi/?hal=/wilayah/98.01/#lapor')
		expect(reportHref({ path: '/en/', figureId }, 'en')).toBe(`/en/koreksi/?hal=/en/&kode=${figureId}#lapor`)
		expect(reportHref({}, 'id')).toBe('/koreksi/#lapor')
	})

	it('reads back what the address says, choices of a comparison included', () => {
		const path = fc
			.array(fc.stringMatching(/^[a-z0-9.-]{1,8}$/))
			.map((parts) => `/${parts.map((part) => `${part}/`).join('')}`)
		const query = fc.constantFrom('', '?wilayah=98.01,98.02&indikator=p0')
		fc.assert(
			fc.property(path, query, (one, asked) => {
				const subject = { path: one + asked, figureId }
				expect(reportSubject(new URL(reportHref(subject, 'id'), 'https://x.example').search)).toEqual(subject)
			}),
		)
	})

	it.each(['https://lain.example/', '//lain.example/', 'javascript:alert(1)', '/a b/', '/<b>/', ''])(
		'takes %j for no page of this portal',
		(hal) => {
			expect(reportSubject(`?hal=${encodeURIComponent(hal)}`).path).toBeUndefined()
		},
	)

	it('takes no id that holds a typing error', () => {
		expect(reportSubject('?kode=TREN00-AAAA-EE0').figureId).toBeUndefined()
	})

	it('is one line a question, with what is known filled in', () => {
		const lines = reportForm({ path: '/wilayah/98.01/', figureId }, 'https://x.example', 'id').split('\n')
		expect(lines.slice(0, 3)).toEqual([
			'Alamat halaman: https://x.example/wilayah/98.01/',
			`Kode gambar, bila ada: ${figureId}`,
			'Yang tertulis:',
		])
		expect(reportForm({}, '', 'en').split('\n')).toHaveLength(5)
	})

	it('is sent by letter or by WhatsApp, a number at home with the code of the country', () => {
		expect(mailHref('a@b.example', 'Laporan kesalahan', 'x\ny')).toBe(
			'mailto:a@b.example?subject=Laporan%20kesalahan&body=x%0D%0A%0D%0Ay',
		)
		expect(whatsappHref('0812 3456-789', 'a b')).toBe('https://wa.me/628123456789?text=a%20b')
		expect(whatsappHref('+62 812 3456 789', '')).toBe('https://wa.me/628123456789?text=')
	})
})
