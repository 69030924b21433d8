import { win32 } from 'node:path'

/** Names of the files that a double click opens the desk with, one for each system. */
export const starterNames = ['Mulai-Terang.cmd', 'Mulai-Terang.command', 'Mulai-Terang.desktop'] as const

/**
 * What a double click runs: the desk of this folder, by the program that lies beside it. Each says what to do where the
 * program, or Node, is not found, or packages could not be fetched, and waits until that has been read.
 * @param toProgram the program's folder as seen from the office's, with `/`; whole where it lies on another drive
 */
export function starters(toProgram: string): [name: string, text: string][] {
	return [
		['Mulai-Terang.cmd', windows(toProgram.replaceAll('/', '\\'))],
		['Mulai-Terang.command', unix(toProgram)],
		['Mulai-Terang.desktop', linux()],
	]
}

const missing = 'Folder program Terang tidak ditemukan di samping folder ini. Lihat README.md.'
const noNode = 'Node.js belum terpasang. Unduh dari https://nodejs.org, pasang, lalu klik dua kali lagi.'
/** What reads texts is built on it, and a fresh Windows is without: npm then tells of a binding that cannot be found. */
const noRuntime =
	'Visual C++ belum ada di Windows ini. Unduh dari https://aka.ms/vs/17/release/vc_redist.x64.exe, pasang, lalu klik dua kali lagi.'
const noPackages = 'Memasang paket untuk pertama kali. Ini memerlukan internet dan beberapa menit.'
const notFetched = 'Paket belum terpasang semua. Periksa sambungan internet, lalu klik dua kali lagi.'

/** Some launchers tell an entry nothing of its place. */
const notTold = 'Buka folder kantor, lalu jalankan Mulai-Terang.command dari sana. Tekan Enter untuk menutup.'

/** npm writes it last: a folder of packages without it was left by an installation that was cut off. */
const fetched = 'node_modules/.package-lock.json'
/** Tests and benchmarks stay out: an office runs none. */
const fetch = 'npm ci --omit=dev --no-audit --no-fund'

/**
 * Lines end as Windows wants them; `%~dp0` is the folder of the file itself, and the point behind it keeps its last `\` off
 * the quotation mark. `pushd` goes to a folder of the network, too, where `cd` does not.
 */
function windows(toProgram: string): string {
	const program = win32.isAbsolute(toProgram) ? toProgram : `%~dp0${toProgram}`
	const stop = (words: string) => `(echo ${words} & pause & exit /b 1)`
	// Not `if errorlevel 1`: npm may end with a number below zero.
	const unless = (words: string) => `if not "%errorlevel%"=="0" ${stop(words)}`
	return [
		'@echo off',
		'chcp 65001 > nul',
		'set "KANTOR=%~dp0."',
		`pushd "${program.replaceAll(/%(?!~dp0)/g, '%%')}" 2> nul`,
		`if not exist scripts\\desk.ts ${stop(missing)}`,
		'where npm > nul 2> nul',
		unless(noNode),
		'where vcruntime140.dll > nul 2> nul',
		unless(noRuntime),
		`if exist ${fetched.replace('/', '\\')} goto buka`,
		`echo ${noPackages}`,
		`call ${fetch}`,
		unless(notFetched),
		':buka',
		'call npm run desk -- --data "%KANTOR%" --open',
		'pause',
		'',
	].join('\r\n')
}

function unix(toProgram: string): string {
	const program = toProgram.startsWith('/') ? quoted(toProgram) : `"$kantor"/${quoted(toProgram)}`
	return [
		'#!/bin/sh',
		'kantor="$(cd "$(dirname "$0")" && pwd)"',
		'tunggu() { echo "$1"; printf "Tekan Enter untuk menutup. "; read -r _; exit 1; }',
		`cd ${program} 2> /dev/null && [ -f package.json ] || tunggu "${missing}"`,
		`command -v npm > /dev/null 2>&1 || tunggu "${noNode}"`,
		`[ -f ${fetched} ] || { echo "${noPackages}"; ${fetch} || tunggu "${notFetched}"; }`,
		'npm run desk -- --data "$kantor" --open || tunggu ""',
		'',
	].join('\n')
}

/** Between marks that leave every sign of a name as it is. */
function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`
}

/**
 * A desktop entry cannot name its own folder but by `%k`, its path or its address. Quoted as the Desktop Entry
 * Specification asks: `"` alone, a dollar and a quotation mark inside behind a backslash, which is written twice.
 */
function linux(): string {
	const command = [
		'berkas="$(dirname "$(printf %s "$1" | sed s,^file://,,)")/Mulai-Terang.command"',
		'[ -f "$berkas" ] && exec sh "$berkas"',
		`echo "${notTold}"; read -r _`,
	].join('; ')
	const inQuotes = command.replaceAll(/["$]/g, '\\\\$&').replaceAll('%', '%%')
	return [
		'[Desktop Entry]',
		'Type=Application',
		'Name=Mulai Terang',
		'Comment=Buka meja data kantor ini',
		'Terminal=true',
		`Exec=sh -c "${inQuotes}" meja %k`,
		'',
	].join('\n')
}
