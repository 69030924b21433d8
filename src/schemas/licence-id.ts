import known from 'spdx-license-ids/index.json' with { type: 'json' }
import { z } from 'zod'
import { isLicenceAddress } from './licence-form.ts'

const spdxIds: ReadonlySet<string> = new Set(known)

/** Full text of a licence by its SPDX id. */
const SPDX_TEXTS = 'https://spdx.org/licenses/'

/**
 * The terms of use in a form that programs know: an id of the SPDX list of licences (`CC-BY-4.0`), or the address of the
 * page where the publisher prints its terms.
 */
export const licenceIdSchema = z
	.string()
	.refine(
		(text) => spdxIds.has(text) || isLicenceAddress(text),
		'kode SPDX seperti CC-BY-4.0, atau alamat https:// tempat ketentuannya tertulis / an SPDX id such as CC-BY-4.0, or the https:// address of the terms',
	)

/** A licence as catalogues tell it: its address, and its SPDX id where it has one. */
export type LicenceLink = { url: string; spdx: string | null }

/** Where the terms of a licence stand. */
export function licenceLink(id: string): LicenceLink {
	return spdxIds.has(id) ? { url: `${SPDX_TEXTS}${id}.html`, spdx: id } : { url: id, spdx: null }
}
