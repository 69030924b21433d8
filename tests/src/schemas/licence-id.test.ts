import { describe, expect, it } from 'vitest'
import { licenceIdSchema, licenceLink } from '../../../src/schemas/licence-id.ts'

describe('the id of a licence', () => {
	it.each(['CC-BY-4.0', 'CC0-1.0', 'ODbL-1.0', 'https://www.example.go.id/ketentuan'])('may be %s', (id) => {
		expect(licenceIdSchema.safeParse(id).success).toBe(true)
	})

	it.each(['CC BY 4.0', 'cc-by-4.0', 'http://www.example.go.id/', 'https://', 'bebas'])('may not be "%s"', (id) => {
		expect(licenceIdSchema.safeParse(id).error?.issues[0]?.message).toMatchInlineSnapshot(
			`"kode SPDX seperti CC-BY-4.0, atau alamat https:// tempat ketentuannya tertulis / an SPDX id such as CC-BY-4.0, or the https:// address of the terms"`,
		)
	})

	it('leads to the terms, by the list of SPDX or as it stands', () => {
		expect(licenceLink('CC-BY-4.0')).toEqual({ url: 'https://spdx.org/licenses/CC-BY-4.0.html', spdx: 'CC-BY-4.0' })
		expect(licenceLink('https://www.example.go.id/k')).toEqual({ url: 'https://www.example.go.id/k', spdx: null })
	})
})
