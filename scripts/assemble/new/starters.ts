/** Names of the files that a double click opens the desk with, one for each system. */
export const starterNames = ['Mulai-Terang.cmd', 'Mulai-Terang.command', 'Mulai-Terang.desktop'] as const

/**
 * What a double click runs: the desk of this folder, by the program that lies beside it. Each says what to do where the
 * program, or Node, is not found, and waits until that has been read.
 * @param toProgram the program's folder as seen from the office's, with `/`
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
const noPackages = 'Memasang paket untuk pertama kali. Ini memerlukan internet dan beberapa menit.'

/** Lines end as Windows wants them; `%~dp0` is the folder of the file itself. */
function windows(toProgram: string): string {
	return [
		'@echo off',
		'chcp 65001 > nul',
		'set "KANTOR=%~dp0."',
		`cd /d "%~dp0${toProgram}" 2> nul || (echo ${missing} & pause & exit /b 1)`,
		`if not exist package.json (echo ${missing} & pause & exit /b 1)`,
		`where npm > nul 2> nul || (echo ${noNode} & pause & exit /b 1)`,
		`if not exist node_modules (echo ${noPackages} & call npm ci)`,
		'call npm run desk -- --data "%KANTOR%" --open',
		'pause',
		'',
	].join('\r\n')
}

function unix(toProgram: string): string {
	return [
		'#!/bin/sh',
		'kantor="$(cd "$(dirname "$0")" && pwd)"',
		'tunggu() { echo "$1"; printf "Tekan Enter untuk menutup. "; read -r _; exit 1; }',
		`cd "$kantor/${toProgram}" 2> /dev/null && [ -f package.json ] || tunggu "${missing}"`,
		`command -v npm > /dev/null 2>&1 || tunggu "${noNode}"`,
		`[ -d node_modules ] || { echo "${noPackages}"; npm ci; }`,
		'npm run desk -- --data "$kantor" --open || tunggu ""',
		'',
	].join('\n')
}

/** A desktop entry cannot name its own folder but by `%k`, its address. */
function linux(): string {
	return [
		'[Desktop Entry]',
		'Type=Application',
		'Name=Mulai Terang',
		'Comment=Buka meja data kantor ini',
		'Terminal=true',
		'Exec=sh -c \'sh "$(dirname "$(printf %%s "$1" | sed "s#^file://##")")/Mulai-Terang.command"\' meja %k',
		'',
	].join('\n')
}
