import { parseArgs } from 'node:util'
import { OFFICE_FOLDER } from '../../gate/read/office-folder.ts'

/** What the command line asks for, or one sentence that says why it cannot be understood. */
export type DiffCommand =
	| { data: string; published: string; format: 'text' | 'json'; help: boolean }
	| { wrongUsage: string }

export const diffUsage = `npm run diff -- [--data DIR] [--published DIR] [--format text|json]

  --data DIR       folder kantor / the office's folder (bawaan · default: ${OFFICE_FOLDER})
  --published DIR  situs yang sekarang terbit (bawaan: dist) / the site in public now (default: dist)
  --format FORMAT  bentuk laporan (bawaan: text) / form of the report (default: text)

  Keluar / exits: 0 dibandingkan / compared, 1 data bermasalah / the data has issues, 2 salah pakai / wrong usage`

const options = {
	data: { type: 'string', default: OFFICE_FOLDER },
	published: { type: 'string', default: 'dist' },
	format: { type: 'string', default: 'text' },
	help: { type: 'boolean', default: false },
} as const

/** Reads the arguments after the script's name. */
export function parseDiffOptions(args: readonly string[]): DiffCommand {
	try {
		const { format, ...values } = parseArgs({ args: [...args], options }).values
		if (format === 'text' || format === 'json') return { ...values, format }
		return { wrongUsage: `--format "${format}" tidak dikenal; pilih text atau json. / Unknown --format "${format}".` }
	} catch (error) {
		return { wrongUsage: error instanceof Error ? error.message : String(error) }
	}
}
