import { spawn } from 'node:child_process'
import { BuildError } from '../../ground/fault/build-error.ts'

/** How a program ended, and what it wrote. */
export type Ended = { code: number; stdout: string; stderr: string }

/** Starts another program, without a shell, and waits for its end. */
export type Run = (
	program: string,
	args: readonly string[],
	options?: { cwd?: string; env?: Readonly<Record<string, string>> },
) => Promise<Ended>

/**
 * Runs a program of this computer; nothing asks for a password behind the back of who waits.
 * @throws {BuildError} where it is not installed
 */
export const runProgram: Run = (program, args, { cwd, env } = {}) =>
	new Promise((done, fail) => {
		const child = spawn(program, args, {
			cwd,
			env: { ...process.env, ...env, LC_ALL: 'C' },
			stdio: ['ignore', 'pipe', 'pipe'],
		})
		const ended = { stdout: '', stderr: '' }
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			ended.stdout += text
		})
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			ended.stderr += text
		})
		child.on('error', () =>
			fail(
				new BuildError(
					`Program ${program} tidak terpasang di komputer ini; pasang lebih dahulu, atau pilih tujuan lain di publish dalam portal.yaml.\n` +
						`The program ${program} is not installed here; install it, or choose another target under publish in portal.yaml.`,
				),
			),
		)
		child.on('close', (code) => done({ code: code ?? 1, ...ended }))
	})

/** Fails with the last lines that the program wrote, where it did not end well. */
export function orFail({ code, stderr }: Ended, id: string, en: string): void {
	if (code === 0) return
	const said = stderr.trim().split('\n').slice(-5).join('\n')
	throw new BuildError(`${id}\n${en}\n${said}`)
}
