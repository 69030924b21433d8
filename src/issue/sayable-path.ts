import { holdsPersonalData } from '../personal-data/find-personal-data.ts'

/** The name of a file as it may be told: a part that holds personal data shows only its ending. */
export function sayablePath(path: string): string {
	if (!holdsPersonalData(path, { prose: true })) return path
	return path
		.split('/')
		.map((part) => (holdsPersonalData(part, { prose: true }) ? `…${/\.[a-z]{1,8}$/i.exec(part)?.[0] ?? ''}` : part))
		.join('/')
}
