import { parseArgs } from 'node:util'
import { type GivenAnswers, questionKeys } from './answers.ts'

/** What the command line asks for, or one sentence that says why it cannot be understood. */
export type NewCommand = { given: GivenAnswers; yes: boolean; help: boolean } | { wrongUsage: string }

export const newUsage = `Pemakaian · usage: npm run new -- [NAMA atau KODE] [--out DIR] [--yes] …

  NAMA atau KODE   kabupaten, kota, atau provinsi · the kabupaten, kota or province
  --office TEKS    nama kantor · name of the office
  --address TEKS   alamat kantor · address of the office
  --telephone TEKS telepon kantor · telephone of the office
  --hours TEKS     jam pelayanan · opening hours
  --email TEKS     surel kantor · e-mail of the office
  --whatsapp NOMOR nomor WhatsApp kantor · WhatsApp number of the office
  --site URL       alamat situs · address of the site
  --languages KODE id, atau id,en · id, or id,en
  --start KATA     angka, simulasi, atau kosong · figures, figures and the simulation, or nothing
  --out DIR        folder kantor yang dibuat (bawaan: ../portal-<nama>) · office folder to make (default: ../portal-<name>)
  --yes            pakai jawaban bawaan tanpa bertanya · take the defaults, ask nothing

  Keluar · exits: 0 selesai · done, 1 tidak ada yang ditulis · nothing written, 2 salah pakai · wrong usage`

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const
const options = {
	office: text,
	address: text,
	telephone: text,
	hours: text,
	email: text,
	whatsapp: text,
	site: text,
	languages: text,
	start: text,
	out: text,
	yes: flag,
	help: flag,
} as const

/** Reads the arguments after the script's name; a name of several words needs no quotes. */
export function parseNewOptions(args: readonly string[]): NewCommand {
	try {
		const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
		const { yes, help, ...said } = values
		const region = positionals.length > 0 ? { region: positionals.join(' ') } : {}
		const given: GivenAnswers = { ...said, ...region }
		const missing = !given.region && yes && !help
		if (missing)
			return { wrongUsage: '--yes memerlukan NAMA atau KODE wilayah. · --yes needs the NAME or CODE of a region.' }
		return { given, yes, help }
	} catch (error) {
		return { wrongUsage: error instanceof Error ? error.message : String(error) }
	}
}

/** Every question has its option, but for the region, which is what the command is given first. */
export const optionNames: readonly string[] = questionKeys.filter((key) => key !== 'region')
