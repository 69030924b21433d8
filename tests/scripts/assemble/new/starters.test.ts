import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { starters } from '../../../../scripts/assemble/new/starters.ts'

/** A name with all that a shell takes apart. */
const awkward = `Dinas Sosial $HOME & "Kab." d'Uji`
let room: string
let office: string
let program: string

beforeEach(() => {
	room = mkdtempSync(join(tmpdir(), 'terang-mulai-'))
	office = join(room, awkward)
	program = join(room, `Program ${awkward}`)
	for (const folder of [office, program, join(room, 'bin')]) mkdirSync(folder)
	for (const [name, text] of starters(`../Program ${awkward}`)) writeFileSync(join(office, name), text)
})
afterEach(() => rmSync(room, { recursive: true, force: true }))

/** An npm that says what it was asked, where, and installs or fails. */
function putNpm(installs: boolean): void {
	const file = join(room, 'bin/npm')
	const install = installs ? 'mkdir -p node_modules; echo {} > node_modules/.package-lock.json' : 'exit 1'
	writeFileSync(
		file,
		`#!/bin/sh\nfor one in "$@"; do echo "npm: $one"; done; echo "in: $PWD"\n[ "$1" = ci ] && { ${install}; }\nexit 0\n`,
	)
	chmodSync(file, 0o755)
}

/** What a double click on macOS runs; Enter is pressed where it waits. */
function start(): { said: string; code: number | null } {
	const { stdout, status } = spawnSync('/bin/sh', [join(office, 'Mulai-Terang.command')], {
		env: { PATH: `${join(room, 'bin')}:${tools()}` },
		input: '\n',
		encoding: 'utf8',
	})
	return { said: stdout, code: status }
}

/** A path with what a shell script needs and no npm. */
function tools(): string {
	const folder = join(room, 'tools')
	mkdirSync(folder, { recursive: true })
	for (const tool of ['dirname', 'mkdir', 'sh', 'sed']) {
		const from = execFileSync('/bin/sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim()
		writeFileSync(join(folder, tool), `#!/bin/sh\nexec ${from} "$@"\n`)
		chmodSync(join(folder, tool), 0o755)
	}
	return folder
}

describe('a double click on the file for macOS', () => {
	it('opens the desk of its own folder, whatever its name, and fetches packages first', () => {
		writeFileSync(join(program, 'package.json'), '{}')
		putNpm(true)
		const { said, code } = start()
		expect(said).toContain('Memasang paket untuk pertama kali.')
		expect(said).toContain(`in: ${program}\nnpm: run\nnpm: desk\nnpm: --\nnpm: --data\nnpm: ${office}\nnpm: --open`)
		expect(code).toBe(0)
		expect(start().said).not.toContain('Memasang paket')
	})

	it('fetches packages again where an installation was cut off', () => {
		writeFileSync(join(program, 'package.json'), '{}')
		mkdirSync(join(program, 'node_modules'))
		putNpm(true)
		expect(start().said).toContain('npm: ci')
	})

	it.each([
		['the program is missing', false, true, 'Folder program Terang tidak ditemukan'],
		['Node is missing', true, null, 'Node.js belum terpasang'],
		['packages cannot be fetched', true, false, 'Paket belum terpasang semua'],
	])('says what to do where %s, and waits', (_, hasProgram, installs, words) => {
		if (hasProgram) writeFileSync(join(program, 'package.json'), '{}')
		if (installs !== null) putNpm(installs)
		const { said, code } = start()
		expect(said).toContain(words)
		expect(said).toContain('Tekan Enter untuk menutup.')
		expect(said).not.toContain('npm: run')
		expect(code).toBe(1)
	})
})

/** The arguments of a desktop entry by the Desktop Entry Specification: escapes of the value, quotation marks, field codes. */
function argumentsOf(entry: string, location: string): string[] {
	const value = (/^Exec=(.*)$/m.exec(entry)?.[1] ?? '').replaceAll('\\\\', '\\')
	const outside = value.replaceAll(/"(?:\\.|[^"\\])*"/g, '')
	// Outside of quotation marks these are reserved.
	expect(outside).not.toMatch(/['\\<>~|&;$*?#()`]/)
	return [...value.matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/g)].map(([, quoted, plain]) => {
		if (plain === '%k') return location
		return (quoted?.replaceAll(/\\(["`$\\])/g, '$1') ?? plain ?? '').replaceAll('%%', '%')
	})
}

describe('a double click on the entry for Linux', () => {
	it.each([
		['its path', (path: string) => path],
		['its address', (path: string) => `file://${path}`],
	])('starts the same, told where it lies by %s', (_, told) => {
		writeFileSync(join(program, 'package.json'), '{}')
		putNpm(true)
		const path = join(office, 'Mulai-Terang.desktop')
		const [command = '', ...args] = argumentsOf(readFileSync(path, 'utf8'), told(path))
		const said = execFileSync(command, args, { env: { PATH: `${join(room, 'bin')}:/usr/bin:/bin` }, encoding: 'utf8' })
		expect(said).toContain(`npm: --data\nnpm: ${office}\n`)
	})
})

it('says what to do where a launcher does not tell its place', () => {
	const entry = readFileSync(join(office, 'Mulai-Terang.desktop'), 'utf8')
	const [command = '', ...args] = argumentsOf(entry, '')
	const { stdout } = spawnSync(command, args, { input: '\n', encoding: 'utf8', cwd: room })
	expect(stdout).toContain('lalu jalankan Mulai-Terang.command dari sana')
})

describe('the file for Windows', () => {
	const text = (toProgram: string) => starters(toProgram)[0]?.[1] ?? ''

	it('goes to the program by a quoted path, of a shared folder too, and waits wherever it stops', () => {
		const lines = text('../Program Terang').split('\r\n')
		expect(lines).toContain('set "KANTOR=%~dp0."')
		expect(lines[3]).toBe('pushd "%~dp0..\\Program Terang" 2> nul')
		expect(lines[4]).toMatch(/^if not exist scripts\\desk\.ts \(echo Folder program Terang tidak ditemukan/)
		expect(lines.at(-3)).toBe('call npm run desk -- --data "%KANTOR%" --open')
		expect(lines.at(-2)).toBe('pause')
		const stops = lines.filter((line) => line.includes('exit /b 1'))
		expect(stops).toHaveLength(4)
		expect(stops.filter((line) => !/\(echo [^()&|<>^]+ & pause & exit \/b 1\)$/.test(line))).toEqual([])
		// What a command ends with is asked in a line of its own, which knows numbers below zero, too: npm has such.
		expect(lines.filter((line) => /\|\||&&|errorlevel \d/.test(line))).toEqual([])
		for (const asked of [
			'where npm > nul 2> nul',
			'where vcruntime140.dll > nul 2> nul',
			'call npm ci --omit=dev --no-audit --no-fund',
		])
			expect(lines[lines.indexOf(asked) + 1]).toMatch(/^if not "%errorlevel%"=="0" \(echo /)
		// A batch file that calls another without `call` never comes back.
		expect(lines.filter((line) => /\bnpm (?:ci|run)/.test(line) && !line.startsWith('call '))).toEqual([])
		expect(text('../x').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
	})

	it('names a program on another drive whole, and a percent sign in its name twice', () => {
		expect(text('D:/Terang 100%')).toContain('pushd "D:\\Terang 100%%" 2> nul')
	})
})
