import { versionListSchema } from '../../../src/schemas/dataset-version.ts'
import { VERSION_LIST, VERSIONS, versionFile } from '../../gate/versions/read-versions.ts'
import { BuildError } from '../../ground/fault/build-error.ts'

/**
 * Files of the versions that releases recorded of datasets: lists, and the tables that are still kept. Without their
 * dataset they would be a trace of it, and adding the sample again does not bring them back: a release numbers it anew.
 * @throws {BuildError} naming a list that cannot be read: what it keeps is not known then
 */
export function versionsToRemove(datasets: readonly string[], read: (file: string) => string | null): string[] {
	return datasets.flatMap((dataset) => {
		const folder = `${VERSIONS}/${dataset}`
		const text = read(`${folder}/${VERSION_LIST}`)
		if (text === null) return []
		const tables = keptTables(text, `${folder}/${VERSION_LIST}`)
		return [...tables.map((name) => `${folder}/${name}`), `${folder}/${VERSION_LIST}`]
	})
}

function keptTables(text: string, file: string): string[] {
	try {
		const { versions } = versionListSchema.parse(JSON.parse(text))
		return versions.flatMap(({ version, file }) => (file ? [versionFile(version)] : []))
	} catch {
		throw new BuildError(
			`${file}: bukan daftar versi; jalankan npm run check dahulu · not a list of versions; run npm run check first`,
		)
	}
}
