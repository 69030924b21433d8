import type { SettingsText } from './settings-text.ts'

/** What the words of a setting are found by: its path without numbers of entries, levels and languages. */
export function wordsKey(path: readonly string[], t: SettingsText): string {
	const names = path.filter((key) => !/^\d+$/.test(key) && !(key in t.levels))
	return (isSpoken(path) ? names.slice(0, -1) : names).join('/')
}

/** Whether a path ends in the language of a text; an entry of a list may have an id of its own. */
function isSpoken(path: readonly string[]): boolean {
	const [around, last] = path.slice(-2)
	return path.length > 1 && !/^\d+$/.test(around ?? '') && (last === 'id' || last === 'en')
}

/** A setting, or a group of them, in words; one that has none yet bears its own name. */
export function labelOf(path: readonly string[], t: SettingsText): string {
	const last = path.at(-1) ?? ''
	const levels: Readonly<Record<string, string>> = t.levels
	const labels: Readonly<Record<string, string>> = t.labels
	const label = levels[last] ?? labels[wordsKey(path, t)] ?? last
	return isSpoken(path) && last === 'en' ? `${label} (${t.english})` : label
}

/** What to mind when a setting, or a group of them, is filled in. */
export function hintOf(path: readonly string[], t: SettingsText): string | null {
	const hints: Readonly<Record<string, string>> = t.hints
	const isWhole = path.at(-1) === wordsKey(path, t).split('/').at(-1)
	return (isWhole && hints[wordsKey(path, t)]) || null
}
