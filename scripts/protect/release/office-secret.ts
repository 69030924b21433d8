import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BuildError } from '../../ground/fault/build-error.ts'

/** File of the office's secret, beside the rows. The dot in front keeps it from being taken for a dataset. */
export const SECRET_FILE = '.terang-rahasia'

/**
 * Key of the simulation: everybody may know it, for there is nobody behind simulated rows. A build from them gives the
 * same bytes everywhere.
 */
export const SIMULATION_KEY = 'simulasi-terang'

const SECRET_BYTES = 32
const OWNER_ONLY = 0o600
const secretPattern = /^[0-9a-f]{64}$/

/** An office's secret, and whether it was made just now. */
export type OfficeSecret = { secret: string; isNew: boolean }

/**
 * The secret by which cells that cover small counts are chosen: a reader who has the program, but not the secret,
 * cannot tell which hidden cell needed cover. Made at the first run, for its owner alone, in the folder of the rows;
 * never in the office's folder, and never printed. What is published does not depend on keeping it: where it is lost
 * or changed the ledger keeps hidden what was hidden, and the next run asks about figures that would newly be hidden.
 * @throws BuildError when the file holds something else than a secret
 */
export function officeSecret(recipients: string): OfficeSecret {
	const path = join(recipients, SECRET_FILE)
	const known = readSecret(path)
	if (known !== null) return { secret: known, isNew: false }
	const secret = randomBytes(SECRET_BYTES).toString('hex')
	writeFileSync(path, `${secret}\n`, { mode: OWNER_ONLY, flag: 'wx' })
	return { secret, isNew: true }
}

function readSecret(path: string): string | null {
	let text: string
	try {
		text = readFileSync(path, 'utf8').trim()
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
		throw error
	}
	if (!secretPattern.test(text)) {
		throw new BuildError(
			`${path} rusak: isinya harus satu baris 64 angka heksadesimal. Pulihkan dari cadangan, atau hapus berkasnya: rahasia baru akan dibuat, dan buku besar tetap berlaku.\n${path} is damaged: it holds one line of 64 hexadecimal digits. Restore it, or remove the file: a new secret will be made, and the ledger stays as it is.`,
		)
	}
	chmodSync(path, OWNER_ONLY)
	return text
}
