import { parseArgs } from 'node:util'
import { OFFICE_FOLDER } from '../../gate/read/office-folder.ts'
import { liesInside } from '../../ground/files/lies-inside.ts'
import { releaseChoices, releaseChoicesUsage } from './release-choices.ts'

/** What the command line asks for, or one sentence that says why it cannot be understood. */
export type ProtectCommand =
	| { recipients: string; data: string; acceptNewlyHidden: boolean; yes: boolean; help: boolean }
	| { wrongUsage: string }

export const protectUsage = `npm run protect -- --recipients DIR [--data DIR] [--accept-newly-hidden] [--yes]

  --recipients DIR       folder baris penerima, di luar proyek / folder of the rows about recipients, outside the project
  --data DIR             folder kantor; hasilnya masuk DIR/protected (bawaan: ${OFFICE_FOLDER})
                         the office's folder; the result goes to DIR/protected (default: ${OFFICE_FOLDER})
${releaseChoicesUsage}`

const options = {
	recipients: { type: 'string' },
	...releaseChoices,
} as const

/** Why rows and the secret beside them may not lie in the office's folder. */
export const insideOffice =
	'Folder --recipients harus di luar folder kantor (--data): isinya tidak boleh ikut terbit atau tersimpan dalam riwayat. / The folder --recipients has to lie outside the office folder (--data): nothing in it may be published or enter a history.'

/** Reads the arguments after the script's name. */
export function parseProtectOptions(args: readonly string[]): ProtectCommand {
	try {
		const { values } = parseArgs({ args: [...args], options })
		const { recipients = '', data, yes, help } = values
		if (recipients === '' && !help)
			return { wrongUsage: '--recipients memerlukan nama folder. / --recipients needs the name of a folder.' }
		if (!help && liesInside(recipients, data)) return { wrongUsage: insideOffice }
		return { recipients, data, yes, help, acceptNewlyHidden: values['accept-newly-hidden'] }
	} catch (error) {
		return { wrongUsage: error instanceof Error ? error.message : String(error) }
	}
}
