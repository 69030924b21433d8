import { homedir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { parseDeskSite } from '../../../../scripts/assemble/office-site-options.ts'

const folders = (...args: string[]) => {
	const { data, secretFolder, out, open } = parseDeskSite(args, '/proyek')
	return { data, secretFolder, out, open }
}

describe('npm run desk', () => {
	it("works on the shipped office, the secret in its user's own folder, unless told otherwise", () => {
		const shipped = { data: '/proyek/data/office', secretFolder: homedir(), out: '/proyek/dist', open: false }
		expect(folders()).toEqual(shipped)
		expect(folders('--open', '--recipients', '/baris', '--data=kantor', '--out', 'laman')).toEqual({
			data: '/proyek/kantor',
			secretFolder: '/baris',
			out: '/proyek/laman',
			open: true,
		})
		expect(folders('--recipients=/baris').secretFolder).toBe('/baris')
	})

	it('knows whether somebody asked for its port', () => {
		const named = (...args: string[]) => parseDeskSite(args, '/proyek').isPortNamed
		expect([named('--open'), named('--port', '4321'), named('--port=4321')]).toEqual([false, true, true])
	})

	it('refuses a secret within the office and an option without a folder', () => {
		for (const args of [
			['--data', '/kantor', '--recipients', '/kantor/recipients'],
			['--data', '/kantor', '--recipients', '/kantor'],
		])
			expect(() => folders(...args)).toThrow('harus di luar folder kantor')
		expect(folders('--data', '/kantor', '--recipients', '/kantor-baris').secretFolder).toBe('/kantor-baris')
		for (const args of [['--recipients'], ['--recipients='], ['--recipients', '--open'], ['--data', '--open']])
			expect(() => folders(...args)).toThrow('nama folder')
	})
})
