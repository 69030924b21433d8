import { describe, expect, it } from 'vitest'
import { parseFederateOptions } from '../../../../scripts/assemble/federate/federate-options.ts'

const wrong = (...args: string[]) => {
	const command = parseFederateOptions(args)
	return 'wrongUsage' in command ? command.wrongUsage : null
}

describe('the options of npm run federate', () => {
	it('take the folders of the offices in any place, and all programmes and periods unless told otherwise', () => {
		expect(parseFederateOptions(['/satu', '--data', '/provinsi', '--sidecar', '/penerima.yaml', '/dua'])).toEqual({
			offices: ['/satu', '/dua'],
			data: '/provinsi',
			sidecar: '/penerima.yaml',
			programmes: [],
			periods: [],
			acceptNewlyHidden: false,
			yes: false,
			help: false,
		})
		expect(
			parseFederateOptions('/satu --sidecar a.yaml --programme pkh --period 2024 --period 2025'.split(' ')),
		).toMatchObject({ programmes: ['pkh'], periods: ['2024', '2025'] })
	})

	it('say what is wrong with them', () => {
		expect(wrong('--sidecar', 'a.yaml')).toContain('Sebut folder setiap kantor')
		expect(wrong('/satu')).toContain('--sidecar memerlukan')
		expect(wrong('/satu', '--sidecar', 'a.csv')).toContain('--sidecar memerlukan')
		expect(wrong('/satu', '--sekali')).toContain('--sekali')
		expect(parseFederateOptions(['--help'])).toMatchObject({ help: true })
	})
})
