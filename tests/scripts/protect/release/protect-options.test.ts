import { expect, it } from 'vitest'
import { parseProtectOptions } from '../../../../scripts/protect/release/protect-options.ts'

it('reads the folders, with data as the data folder of the project', () => {
	expect(parseProtectOptions(['--recipients', '/aman/penerima'])).toEqual({
		recipients: '/aman/penerima',
		data: 'data/office',
		acceptNewlyHidden: false,
		yes: false,
		help: false,
	})
	expect(parseProtectOptions(['--recipients', 'x', '--data', 'y', '--accept-newly-hidden'])).toMatchObject({
		data: 'y',
		acceptNewlyHidden: true,
	})
})

it('refuses rows that lie in the office folder, where a build or a history would find them', () => {
	for (const recipients of ['kantor', 'kantor/recipients', './kantor/../kantor/x'])
		expect(parseProtectOptions(['--recipients', recipients, '--data', 'kantor'])).toHaveProperty('wrongUsage')
	expect(parseProtectOptions(['--recipients', 'kantor-baris', '--data', 'kantor'])).not.toHaveProperty('wrongUsage')
})

it.each([[[]], [['--penerima', 'x']], [['--recipients']], [['x']]])('refuses %j', (args) => {
	expect(parseProtectOptions(args)).toHaveProperty('wrongUsage')
})
