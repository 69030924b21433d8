import { parseArgs } from 'node:util'

/** What the command line asks for, or one sentence that says why it cannot be understood. */
export type MigrateCommand = { data: string; news?: string; out?: string; help: boolean } | { wrongUsage: string }

export const migrateUsage = `Pemakaian · usage: npm run migrate -- --data DIR [--news DIR] [--out DIR]

  --data DIR  folder data versi 0.1 · data folder of version 0.1
  --news DIR  folder beritanya (bawaan: src/content/news di samping folder data) · its news (default: src/content/news beside the data)
  --out DIR   folder kantor yang dibuat (bawaan: <proyek>-kantor di samping proyeknya) · office folder to make (default: <project>-kantor beside the project)

  Folder lama tidak diubah. · The old folder is left as it is.
  Keluar · exits: 0 selesai · done, 1 tidak ada yang ditulis · nothing written, 2 salah pakai · wrong usage`

const options = {
	data: { type: 'string' },
	news: { type: 'string' },
	out: { type: 'string' },
	help: { type: 'boolean', default: false },
} as const

/** Reads the arguments after the script's name. */
export function parseMigrateOptions(args: readonly string[]): MigrateCommand {
	try {
		const { data, help, ...said } = parseArgs({ args: [...args], options }).values
		if (help) return { data: data ?? '', help }
		if (!data) return { wrongUsage: '--data memerlukan folder data lama. · --data needs the old data folder.' }
		return { data, help, ...said }
	} catch (error) {
		return { wrongUsage: error instanceof Error ? error.message : String(error) }
	}
}
