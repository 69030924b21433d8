import { join } from 'node:path'
import { type Bundling, bundleOfPages } from '../../site/render/page-bundle.ts'
import type { BuildOptions } from '../room/build-options.ts'
import type { BuildRoom } from '../room/build-room.ts'
import { writeGatedTexts } from '../room/gated-texts.ts'
import type { Contents } from '../room/generate.ts'
import { bundleFingerprint } from '../room/input-fingerprint.ts'

/** Has the pages bundled from the texts that passed the gate, while the figures are still added up. */
export function startBundling(
	{ texts: office, generated, cache: cacheDir }: BuildRoom,
	{ input, texts }: Pick<Contents, 'input' | 'texts'>,
	{ site = input.portal.site, fresh }: Pick<BuildOptions, 'site' | 'fresh'>,
	root: string,
): Bundling {
	writeGatedTexts(office, texts)
	// In the project, wherever the site stands: a bundle finds the packages it asks for around it.
	const folder = join(root, '.terang', 'bundles')
	const bundles = { folder, word: bundleFingerprint(office, site, root), isAnew: fresh }
	return bundleOfPages({ root, office, generated, cacheDir, site, bundles })
}
