import { isAbsolute, relative, resolve, sep } from 'node:path'

/** True when a folder is another or lies in it. */
export function liesInside(folder: string, around: string): boolean {
	const way = relative(resolve(around), resolve(folder))
	return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
