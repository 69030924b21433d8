import { expect, it } from 'vitest'
import { parseProtectOptions } from '../../../../scripts/protect/release/protect-options.ts'

it('reads the folders, with data as the data folder of the project', () => {
	expect(parseProtectOptions(['--recipients', '/aman/penerima'])).toEqual({
		recipients: '/aman/penerima',
		data: 'data/office',
		acceptNewlyHidden: false,
		help: false,
	})
	expect(parseProtectOptions(['--recipients', 'x', '--data', 'y', '--accept-newly-hidden'])).toMatchObject({
		data: 'y',
		acceptNewlyHidden: true,
	})
})

it.each([[[]], [['--penerima', 'x']], [['--recipients']], [['x']]])('refuses %j', (args) => {
	expect(parseProtectOptions(args)).toHaveProperty('wrongUsage')
})
