import { posix } from 'node:path'

/** How one file of the copy is reached from another: `../../aset/saku.css`. */
export function relativePath(from: string, to: string): string {
	return posix.relative(posix.dirname(from), to)
}
