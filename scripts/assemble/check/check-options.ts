import { parseArgs } from 'node:util'
import { OFFICE_FOLDER } from '../../gate/read/office-folder.ts'

const reportFormats = ['text', 'json', 'github'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** What the command line asks for, or one sentence that says why it cannot be understood. */
export type CheckCommand =
	| { data: string; format: ReportFormat; all: boolean; published?: string; help: boolean }
	| { wrongUsage: string }

export const checkUsage = `npm run check -- [--data DIR] [--format text|json|github] [--all] [--published DIR]

  --data DIR       folder kantor yang diperiksa / the office's folder to check (bawaan · default: ${OFFICE_FOLDER})
  --format FORMAT  bentuk laporan (bawaan: text) / form of the report (default: text)
  --all            semua masalah, juga yang serupa / every issue, those alike, too
  --published DIR  bandingkan dengan situs yang terbit / compare with the site in public (misalnya · such as: dist)

  Keluar / exits: 0 bersih / clean, 1 ada masalah / issues found, 2 salah pakai / wrong usage`

/** Reads the arguments after the script's name. */
export function parseCheckOptions(args: readonly string[]): CheckCommand {
	const { data = OFFICE_FOLDER, format = 'text', all = false, published, help = false } = parse(args).values
	if (typeof data !== 'string' || data === '' || data.startsWith('--')) {
		return { wrongUsage: '--data memerlukan nama folder. / --data needs the name of a folder.' }
	}
	if (published !== undefined && (typeof published !== 'string' || published === '' || published.startsWith('--'))) {
		return { wrongUsage: '--published memerlukan nama folder. / --published needs the name of a folder.' }
	}
	const unknown = firstUnknown(args)
	if (unknown !== undefined) {
		return { wrongUsage: `${unknown} tidak dikenal; lihat --help. / ${unknown} is not known; see --help.` }
	}
	const known = reportFormats.find((name) => name === format)
	if (!known) {
		if (typeof format !== 'string') {
			return { wrongUsage: '--format memerlukan text, json, atau github. / --format needs text, json or github.' }
		}
		return {
			wrongUsage: `--format "${format}" tidak dikenal; pilih text, json, atau github. / Unknown --format "${format}"; choose text, json or github.`,
		}
	}
	const compared = published === undefined ? {} : { published }
	return { data, format: known, all: all === true, ...compared, help: help === true }
}

const options = {
	data: { type: 'string' },
	format: { type: 'string' },
	all: { type: 'boolean' },
	published: { type: 'string' },
	help: { type: 'boolean' },
} as const

function parse(args: readonly string[]) {
	return parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true })
}

/** The first argument that is neither an option of this command nor the value of one. */
function firstUnknown(args: readonly string[]): string | undefined {
	for (const token of parse(args).tokens) {
		if (token.kind === 'positional') return token.value
		if (token.kind === 'option' && !(token.name in options)) return token.rawName
	}
	return undefined
}
