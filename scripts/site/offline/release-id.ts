import { inLetters } from '../../../src/format/in-letters.ts'
import { hashSite } from '../../ground/files/hash-site.ts'

/**
 * One word of ten letters for all that a release shows: it changes with any byte of any file, and only then.
 * @param paths files of the site, sorted
 * @param worker the worker, which is not among them yet
 */
export function releaseId(site: string, paths: Iterable<string>, worker: string): string {
	return inLetters(hashSite(site, paths, worker).slice(0, 10))
}
