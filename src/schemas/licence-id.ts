import known from 'spdx-license-ids/index.json' with { type: 'json' }
import { z } from 'zod'

/** `null` where the list was left out, as in the worker of the desk: there every id passes, and the gate asks later. */
const spdxIds: ReadonlySet<string> | null = known && new Set(known)

/** Full text of a licence by its SPDX id. */
const SPDX_TEXTS = 'https://spdx.org/licenses/'

/**
 * The terms of use in a form that programs know: an id of the SPDX list of licences (`CC-BY-4.0`), or the address of the
 * page where the publisher prints its terms.
 */
export const licenceIdSchema = z
	.string()
	.refine(
		(text) => !spdxIds || spdxIds.has(text) || isAddress(text),
		'kode SPDX seperti CC-BY-4.0, atau alamat https:// tempat ketentuannya tertulis / an SPDX id such as CC-BY-4.0, or the https:// address of the terms',
	)

/** A licence as catalogues tell it: its address, and its SPDX id where it has one. */
export type LicenceLink = { url: string; spdx: string | null }

/** Where the terms of a licence stand. */
export function licenceLink(id: string): LicenceLink {
	return spdxIds?.has(id) ? { url: `${SPDX_TEXTS}${id}.html`, spdx: id } : { url: id, spdx: null }
}

function isAddress(text: string): boolean {
	return /^https:\/\/\S+$/.test(text) && URL.canParse(text)
}
