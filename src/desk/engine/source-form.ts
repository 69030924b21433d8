import type { TemplateSource } from '../../gate/mapping/template/read-template.ts'
import type { DraftObservation, Understanding } from '../../gate/mapping/understanding.ts'
import type { Area } from '../../schemas/area.ts'
import { parentCodeOf } from '../../schemas/area-level.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Sidecar } from '../../schemas/dataset.ts'
import type { SourceField } from '../../schemas/source-fields.ts'
import { cautionOf } from './caution-of.ts'
import type { OfficeRegisters } from './office-registers.ts'
import { releaseDay } from './release-day.ts'
import { slugOf } from './slug-of.ts'
import { formSentences } from './source-form-text.ts'
import { titleWithPeriods } from './title-span.ts'

/** What the form holds: the name of the dataset and a text of each field, in both languages. */
export type SourceForm = {
	dataset: string
	fields: Readonly<Record<SourceField, Bilingual>>
	/** The sidecar of the dataset that the figures are saved into: what the form does not ask stays as it is. */
	base: Sidecar | null
}

/** What a table is about, for the first draft of its source. */
export type FormSubject = {
	observations: readonly DraftObservation[]
	/** The office's own file and the sheet that was read. */
	file: string
	sheet: string | null
	/** Remarks below its tables. */
	below: Understanding['saidBelow']
}

/**
 * A first draft of the form: what the figures themselves say, and what the office said of its other tables of the same
 * indicators. Only the publisher, the day of issue and the name of the table are left to be filled in where nobody
 * published such figures here before.
 */
export function draftSource(subject: FormSubject, registers: OfficeRegisters): SourceForm {
	// What the others belong to comes first: it names the table.
	const ids = [...new Set(subject.observations.map(({ indicator }) => indicator))].sort(
		(one, other) => rankOf(one, registers) - rankOf(other, registers),
	)
	const indicators = ids.flatMap((id) => registers.indicators.get(id) ?? [])
	const periods = [...new Set(subject.observations.map(({ period }) => period))].sort()
	const places = placesOf(subject.observations, registers)
	const span = { first: periods[0] ?? '', last: periods.at(-1) ?? '' }
	const both = (make: (language: 'id' | 'en') => string): Bilingual => ({ id: make('id'), en: make('en') })
	const names = both((language) => indicators.map(({ name }) => name[language]).join(', '))
	const title = both((language) => formSentences(language).title(names[language], places[language], span))
	const issued = releaseDay(subject.below.map(({ text }) => text))
	return {
		dataset: slugOf(`${ids[0] ?? 'data'}-${span.last}`),
		fields: {
			title,
			publisher: { id: '', en: '' },
			table: title,
			register: { id: '', en: '' },
			issued: { id: issued, en: issued },
			source: both((language) => formSentences(language).source(subject.file, subject.sheet, sourcesOf(subject))),
			copies: both((language) => formSentences(language).copies),
			method: both((language) => indicators.map(({ method }) => method[language]).join(' ')),
			licence: both((language) => formSentences(language).licence),
			cautions: cautionOf(subject.below, registers.office.languages.includes('en')),
		},
		base: null,
	}
}

const sourcesOf = ({ below }: FormSubject) => below.filter(({ kind }) => kind === 'source').map(({ text }) => text)

/** The form with what a template's own form answers. */
export function withAnswers(draft: SourceForm, said: TemplateSource): SourceForm {
	return { ...draft, fields: { ...draft.fields, ...said } }
}

/** What a new file brings to a dataset that there is. */
export type Update = {
	periods: readonly string[]
	/** Figures of its newest period or of a later one are new or changed: the publisher issued them since. */
	isNewer: boolean
}

/**
 * The form of a dataset that there is: what its sidecar says, how it was copied as the new file says. Its figures stay, so
 * its title and its table speak of the periods before and of the new ones. When newer figures were issued nobody knows yet:
 * that is asked, unless the file itself says it.
 */
export function formOf(dataset: string, base: Sidecar, draft: SourceForm, { periods, isNewer }: Update): SourceForm {
	const { publisher, register, licence, method, issued } = base
	const own = draft.fields
	const title = titleWithPeriods(base.title, periods)
	const table = titleWithPeriods(base.table, periods)
	const survey = typeof register === 'string' ? { id: register, en: register } : register
	const before = isNewer ? '' : issued
	const day = own.issued.id === '' ? { id: before, en: before } : own.issued
	// What was said below an earlier table and is a caution already is not proposed once more.
	const isKnown = base.cautions.some(({ id }) => id === own.cautions.id)
	const cautions = isKnown ? { id: '', en: '' } : own.cautions
	const source = joinedWith(base.source, own.source, periods)
	const copies = isNewer ? joinedWith(base.copies, own.copies, periods) : base.copies
	const said = { title, source, publisher, table, register: survey, licence, method, copies, issued: day, cautions }
	return { dataset, fields: { ...own, ...said }, base }
}

/** What is said of the figures that stay is still said; what is said of the new ones stands behind it, with their periods. */
function joinedWith(before: Bilingual, own: Bilingual, periods: readonly string[]): Bilingual {
	const [first = '', last = first] = [periods.toSorted()[0], periods.toSorted().at(-1)]
	const span = first === last ? first : `${first}–${last}`
	const joined = (old: string, added: string) => (old.includes(added) ? old : `${old} ${span}: ${added}`)
	return { id: joined(before.id, own.id), en: joined(before.en, own.en) }
}

type Placed = { readonly area: string }

/** The smallest area that all of them lie in. */
export function placesOf(placed: readonly Placed[], registers: OfficeRegisters): Bilingual {
	const name = sharedAreas(placed, registers).at(-1)?.name ?? ''
	return { id: name, en: name }
}

/** The areas that all of them lie in, the largest first; a single area lies in itself. */
export function sharedAreas(placed: readonly Placed[], { areas }: OfficeRegisters): Area[] {
	const codes = new Set(placed.map(({ area }) => area))
	// Areas side by side lie in the same ones: of all villages of a kecamatan one is asked.
	const apart = new Map([...codes].map((code) => [`${parentCodeOf(code)} ${areas.isInvented(code)}`, code]))
	const paths = [...apart.values()].map((code) => [
		...areas.ancestorsOf(code),
		...(codes.size === 1 ? [areas.get(code)] : []),
	])
	return (paths[0] ?? []).flatMap((area) => (area && paths.every((path) => path.includes(area)) ? [area] : []))
}

function rankOf(id: string, { indicators }: OfficeRegisters): number {
	return indicators.get(id)?.belongsTo === undefined ? 0 : 1
}
