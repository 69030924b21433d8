import { readDatasets } from '../../contract/read-generated.ts'
import { versionsOf, versionsOfRelease } from '../../facts/versions.ts'
import { sayBytes } from '../../format/bytes.ts'
import { formatNumber } from '../../format/number.ts'
import { formatDate } from '../../format/period.ts'
import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { PublishedVersion, TableChanges } from '../../schemas/dataset-version.ts'
import { versionText } from './version-text.ts'

/** One version in words. */
export type VersionLine = {
	/** Place on the page of the dataset: "versi-1.0.0". */
	anchor: string
	heading: string
	date: string
	day: string
	/** What it changed against the one before. */
	changes: string
	/** Where it is not the newest: that one, and its place on the page. */
	newer: { version: string; href: string } | null
	/** Its table, or why there is none. */
	file: { href: string; label: string; sha256: string } | null
	closed: string
}

/** The versions of a dataset for its page, newest first; nothing where none was recorded. */
export function versionLines(dataset: string, language: Language): VersionLine[] {
	return (versionsOf(dataset)?.versions ?? []).map((version) => lineOf(version, language))
}

/** What the page of a dataset says of its number: "1.1.0, terbit 31 Maret 2026". */
export function sayVersion(
	{ version, released }: { version?: string | undefined; released?: string | undefined },
	language: Language,
): string {
	const t = versionText(language)
	if (version === undefined) return t.none
	return released === undefined
		? t.draft(version.replace(/-draft$/, ''))
		: t.of(version, formatDate(released, language))
}

/** What changed since the newest recorded version, where a build has changed something; else `null`. */
export function sayDraft(dataset: string, language: Language): string | null {
	const versions = versionsOf(dataset)
	const [newest] = versions?.versions ?? []
	if (!versions?.draft || !newest) return null
	const t = versionText(language)
	return `${t.draftOf(newest.version)} ${sentence(sayChanges(versions.draft.changes, language))}`
}

/** The place of a version on the page of its dataset. */
export function versionAnchor(version: string): string {
	return `versi-${version}`
}

/** The versions that a release brought: "Kemiskinan …: 1.0.0 menjadi 1.0.1 (1 nilai direvisi)". */
export function releasedVersions(day: string, language: Language): { text: string; href: string | null }[] {
	const titles = new Map(readDatasets().map(({ id, title }) => [id, title[language]]))
	return versionsOfRelease(day).map(({ dataset, version }) => {
		const title = titles.get(dataset)
		return {
			text: `${title ?? dataset}: ${stepOf(dataset, version, language)}`,
			href: title ? `${address(language, `/data/${dataset}/`)}#${versionAnchor(version.version)}` : null,
		}
	})
}

function stepOf(dataset: string, { version, changes }: PublishedVersion, language: Language): string {
	const all = versionsOf(dataset)?.versions ?? []
	const before = all[all.findIndex((one) => one.version === version) + 1]
	const step = before ? versionText(language).step(before.version, version) : version
	return changes ? `${step} (${sayChanges(changes, language)})` : step
}

function lineOf(
	{ version, release, rows, changes, newer, file, withdrawn }: PublishedVersion,
	language: Language,
): VersionLine {
	const t = versionText(language)
	const n = (count: number) => formatNumber(count, 0, language)
	const reason = withdrawn
		? `${t.withdrawn(formatDate(withdrawn.day, language))} ${withdrawn.reason[language]}`
		: t.notKept
	return {
		anchor: versionAnchor(version),
		heading: t.heading(version),
		date: release,
		day: formatDate(release, language),
		changes: sentence(changes ? sayChanges(changes, language) : isFirst(version) ? t.first : t.unknown),
		newer: newer === null ? null : { version: newer, href: `#${versionAnchor(newer)}` },
		file: file && {
			href: file.href,
			label: `CSV (${t.rows(n(rows))}, ${sayBytes(file.bytes, language)})`,
			sha256: file.sha256,
		},
		closed: file ? '' : reason,
	}
}

function isFirst(version: string): boolean {
	return version === '1.0.0'
}

/** "38 baris baru, 2 nilai atau status direvisi"; each kind of change that there is. */
export function sayChanges(changes: TableChanges | null, language: Language): string {
	const t = versionText(language)
	if (!changes) return t.unknown
	const counts: readonly (readonly [number, (count: string) => string])[] = [
		[changes.added, t.added],
		[changes.removed, t.removed],
		[changes.redefined, t.redefined],
		[changes.revised, t.revised],
		[changes.reworded, t.reworded],
	]
	const counted = counts.filter(([count]) => count > 0).map(([count, say]) => say(formatNumber(count, 0, language)))
	const lists: readonly (readonly [readonly string[], (names: string) => string])[] = [
		[changes.columnsAdded, t.columnsAdded],
		[changes.columnsRemoved, t.columnsRemoved],
	]
	const columns = lists.filter(([names]) => names.length > 0).map(([names, say]) => say(names.join(', ')))
	const keys: Readonly<Record<string, string>> = t.keys
	const texts = changes.texts.length > 0 ? [t.texts(changes.texts.map((key) => keys[key] ?? key).join(', '))] : []
	return [...(changes.uncounted ? [t.uncounted] : []), ...counted, ...columns, ...texts].join('; ') || t.same
}

function sentence(words: string): string {
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.endsWith('.') ? '' : '.'}`
}
