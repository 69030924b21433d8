import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Route } from 'playwright-core'
import { contentType } from '../host/content-type.ts'
import { resolveAddress } from '../serve/resolve-address.ts'

/**
 * Answers a browser's questions from the folder of a site, under the address the site will have: links on paper then
 * lead where they should. Nothing else is fetched.
 */
export function siteRoute(folder: string, site: string): (route: Route) => Promise<void> {
	const isFile = (path: string) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true
	return async (route) => {
		const url = new URL(route.request().url())
		const found = resolveAddress(url.pathname, isFile)
		if (url.origin !== site || found.kind !== 'file') return route.abort()
		await route.fulfill({ body: readFileSync(join(folder, found.path)), contentType: contentType(found.path) })
	}
}
