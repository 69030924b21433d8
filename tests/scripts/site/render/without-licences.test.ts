import { expect, it, vi } from 'vitest'
import { withoutLicences } from '../../../../scripts/site/render/without-licences.ts'

it('lets every licence pass where the list is left out, and no other list is touched', async () => {
	expect(withoutLicences.load.filter.id.test('/x/node_modules/spdx-license-ids/index.json')).toBe(true)
	expect(withoutLicences.load.filter.id.test('/x/src/schemas/licence-id.ts')).toBe(false)
	const { default: list } = await import(
		`data:text/javascript,${encodeURIComponent(withoutLicences.load.handler().code)}`
	)
	vi.doMock('spdx-license-ids/index.json', () => ({ default: list }))
	const { licenceIdSchema } = await import('../../../../src/schemas/licence-id.ts')
	expect(licenceIdSchema.safeParse('CC-BY-4.0').success).toBe(true)
	expect(licenceIdSchema.safeParse(4).success).toBe(false)
	vi.doUnmock('spdx-license-ids/index.json')
})
