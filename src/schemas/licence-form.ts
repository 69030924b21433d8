import { z } from 'zod'

/** True for the address of a page. */
export function isLicenceAddress(text: string): boolean {
	return /^https:\/\/\S+$/.test(text) && URL.canParse(text)
}

/**
 * A licence by what it looks like: an id of letters, digits, points and hyphens, or an address. Whether the id is one of the
 * SPDX list is held by `licence-id.ts`; the list is long, and what runs in a browser does without it.
 */
export const licenceFormSchema = z
	.string()
	.refine((text) => /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(text) || isLicenceAddress(text))
