import { parseArgs } from 'node:util'
import { OFFICE_FOLDER } from '../../gate/read/office-folder.ts'
import { releaseChoices, releaseChoicesUsage } from '../../protect/release/release-choices.ts'

/** Folders and choices of `npm run federate`. */
export type FederateOptions = {
	/** Folders of the offices that are added up. */
	offices: readonly string[]
	data: string
	sidecar: string
	programmes: readonly string[]
	periods: readonly string[]
	acceptNewlyHidden: boolean
}

/** What the command line asks for, or one sentence that says why it cannot be understood. */
export type FederateCommand = (FederateOptions & { yes: boolean; help: boolean }) | { wrongUsage: string }

export const federateUsage = `npm run federate -- --data DIR --sidecar BERKAS.yaml [--programme ID …] [--period PERIODE …] [--accept-newly-hidden] [--yes] KANTOR KANTOR …

  KANTOR                 folder setiap kantor, berisi portal.yaml dan protected/
                         folder of each office, with portal.yaml and protected/
  --data DIR             folder kantor yang menjumlahkan; hasilnya masuk DIR/protected (bawaan: ${OFFICE_FOLDER})
                         the folder of the office that adds up; the result goes to DIR/protected (default: ${OFFICE_FOLDER})
  --sidecar BERKAS.yaml  keterangan tabel gabungan; nama berkasnya menjadi nama dataset, scope-nya wilayah yang dijumlahkan
                         sidecar of the whole; its file name names the dataset, its scope the area that is added up
  --programme ID         hanya program ini; boleh diulang / this programme alone; may be repeated
  --period PERIODE       hanya periode ini; boleh diulang / this period alone; may be repeated
${releaseChoicesUsage}`

const options = {
	sidecar: { type: 'string', default: '' },
	programme: { type: 'string', multiple: true },
	period: { type: 'string', multiple: true },
	...releaseChoices,
} as const

/** Reads the arguments after the script's name. */
export function parseFederateOptions(args: readonly string[]): FederateCommand {
	try {
		const { values, positionals: offices } = parseArgs({ args: [...args], options, allowPositionals: true })
		const { data, sidecar, programme: programmes = [], period: periods = [], yes, help } = values
		if (!help && offices.length === 0)
			return { wrongUsage: 'Sebut folder setiap kantor. / Name the folder of each office.' }
		if (!help && !/\.ya?ml$/.test(sidecar))
			return { wrongUsage: '--sidecar memerlukan nama berkas .yaml. / --sidecar needs the name of a .yaml file.' }
		const acceptNewlyHidden = values['accept-newly-hidden']
		return { offices, data, sidecar, programmes, periods, acceptNewlyHidden, yes, help }
	} catch (error) {
		return { wrongUsage: error instanceof Error ? error.message : String(error) }
	}
}
