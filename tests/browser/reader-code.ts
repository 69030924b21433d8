import { spawnSync } from 'node:child_process'

/** A language that pages give code in, and what a reader adds to see how many kabupaten and kota the table holds. */
const languages = {
	javascript: {
		program: process.execPath,
		args: ['--input-type=module', '-e'],
		isThere: ['--version'],
		counts: `
			const codes = baris.filter(({ tingkat }) => tingkat === 'kabupaten-kota').map((row) => row.kode_wilayah)
			console.log(new Set(codes).size, baris.every(({ nilai }) => nilai === null || typeof nilai === 'number'))`,
	},
	pandas: {
		program: '/usr/bin/python3',
		args: ['-c'],
		isThere: ['-c', 'import pandas'],
		counts: `
print(df[df["tingkat"] == "kabupaten-kota"]["kode_wilayah"].nunique(), "true" if df["nilai"].dtype == float else "false")`,
	},
	r: {
		program: 'Rscript',
		args: ['-e'],
		isThere: ['--version'],
		counts: `
cat(length(unique(df$kode_wilayah[df$tingkat == "kabupaten-kota"])), if (is.numeric(df$nilai)) "true" else "false")`,
	},
} as const

/**
 * Runs code of a page as it was copied, in its own language.
 * @returns "83 true": kabupaten and kota in the table, and whether its figures are numbers; `null` without the language
 */
export function runReaderCode(language: keyof typeof languages, code: string): string | null {
	const { program, args, isThere, counts } = languages[language]
	if (spawnSync(program, isThere).status !== 0) return null
	const { stdout, stderr } = spawnSync(program, [...args, `${code}\n${counts}`], { encoding: 'utf8' })
	return stdout.trim() || stderr
}
