import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BuildError } from '../../../../scripts/ground/fault/build-error.ts'
import { reportFault, runCommand } from '../../../../scripts/ground/fault/report-fault.ts'
import { UsageError } from '../../../../scripts/ground/fault/usage-error.ts'

const root = resolve(import.meta.dirname, '../../../..')
const command = { name: 'build', usage: 'Pemakaian', args: ['--data', '/rumah/siti'] }

function report(error: unknown): { code: number; said: string } {
	let said = ''
	const code = reportFault(error, command, { write: (text) => (said += text) })
	return { code, said }
}

describe('what stops a command', () => {
	it('is wrong usage, with how it is used', () => {
		expect(report(new UsageError('--keluar tidak dikenal'))).toEqual({
			code: 2,
			said: '--keluar tidak dikenal\nPemakaian\n',
		})
	})

	it('is something its user can do something about, in its own words', () => {
		expect(report(new BuildError('Tunggu.'))).toEqual({ code: 1, said: 'Tunggu.\n' })
	})

	it('is the system, in words for whoever runs it', () => {
		expect(report(Object.assign(new Error('no space'), { code: 'ENOSPC' })).said).toMatch(
			/^Ruang penyimpanan penuh\..*\nThe disk is full\./,
		)
	})

	it('is each word of a system for no, in two sentences that name the file, but nothing personal in its name', () => {
		const codes =
			'ENOSPC EDQUOT EACCES EPERM EROFS EXDEV EBUSY ENOTDIR EISDIR ELOOP ENAMETOOLONG EIO EMFILE ENFILE'.split(' ')
		for (const code of codes) {
			const path = '/kantor/data 081234567890/portal.yaml'
			const { said } = report(Object.assign(new Error('no'), { code, path }))
			expect(said.trimEnd().split('\n'), code).toHaveLength(2)
			expect(said).not.toContain('Program berhenti karena kesalahannya sendiri')
			expect(said).not.toContain('0812')
		}
	})

	it('is told in the form that was asked for, where reports of that form are read', async () => {
		let written = ''
		const process = { stdout: { write: (text: string) => (written += text) }, once: () => {}, off: () => {} }
		const inForm = (sentences: string) => JSON.stringify([sentences])
		const code = await runCommand({ ...command, inForm }, process as unknown as NodeJS.Process, async () => {
			throw Object.assign(new Error('no'), { code: 'ENOSPC' })
		})
		expect({ code, told: JSON.parse(written)[0].split('\n').length }).toEqual({ code: 1, told: 2 })
	})

	it('is an article that cannot be read, with its place', () => {
		const error = Object.assign(new Error('Unexpected'), { loc: { file: 'news/forum.id.mdx', line: 12, column: 3 } })
		expect(report(error).said).toMatch(/^news\/forum\.id\.mdx:12:3\nTulisan di baris ini tidak dapat dibaca/)
	})

	it('is the program itself: two sentences and a file to send, no stack', () => {
		const { code, said } = report(new TypeError('Cannot read properties of undefined'))
		expect(code).toBe(1)
		expect(said.trimEnd().split('\n')).toHaveLength(2)
		expect(said).toMatch(/bukan karena kesalahan Anda; kirim berkas \.terang\/galat-[0-9a-f]{8}\.txt/)
		expect(said).not.toContain('    at ')
		const file = join(root, /\.terang\/galat-[0-9a-f]{8}\.txt/.exec(said)?.[0] ?? '')
		expect(existsSync(file)).toBe(true)
		expect(readFileSync(file, 'utf8')).not.toContain('siti')
		rmSync(file)
	})
})

describe('runCommand', () => {
	const surroundings = () => {
		const said: string[] = []
		const process = { stderr: { write: (text: string) => said.push(text) }, exit: () => {}, once() {}, off() {} }
		return { said, process: process as unknown as NodeJS.Process }
	}

	it('gives the exit code of what it runs', async () => {
		expect(await runCommand(command, surroundings().process, async () => 0)).toBe(0)
	})

	it('reports what is thrown', async () => {
		const { said, process } = surroundings()
		const code = await runCommand(command, process, () => Promise.reject(new BuildError('Tunggu.')))
		expect([code, said]).toEqual([1, ['Tunggu.\n']])
	})
})
