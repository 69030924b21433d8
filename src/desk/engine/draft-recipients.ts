import { titleOf } from '../../format/area-name.ts'
import type { DraftRecipients } from '../../gate/mapping/understanding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Sidecar } from '../../schemas/dataset.ts'
import type { OfficeRegisters } from './office-registers.ts'
import { recipientCsv } from './recipient-csv.ts'
import { recipientSentences } from './recipient-source-text.ts'
import { type FormFault, sidecarOf } from './sidecar-of.ts'
import { slugOf } from './slug-of.ts'
import { formOf, placesOf, type SourceForm, sharedAreas } from './source-form.ts'
import { formSentences } from './source-form-text.ts'

/** What a file says of recipients, as far as a page may know it: names and numbers of rows, no row. */
export type RecipientsSeen = {
	rows: number
	villages: number
	programmes: readonly Bilingual[]
	periods: readonly string[]
	/** Areas that all its villages lie in, the smallest first: it may be about all villages of one. */
	scopes: readonly { code: string; name: string }[]
	form: SourceForm
}

/** What is handed to the office's own server, which protects it. */
export type RecipientsWritten = { dataset: string; csv: string; yaml: string; faults: readonly FormFault[] }

/**
 * @param named what the protected dataset is to be called; empty for the one that counts its programmes, or a name of them
 * @param base its sidecar, where there is such a dataset
 */
export function seenRecipients(
	rows: readonly DraftRecipients[],
	registers: OfficeRegisters,
	named: string,
	base: Sidecar | null,
): RecipientsSeen {
	const programmes = [...new Set(rows.map(({ programme }) => programme))]
	const names = programmes.map(
		(id) => registers.mapping.programmes.find((programme) => programme.id === id)?.name ?? { id, en: id },
	)
	const periods = [...new Set(rows.map(({ period }) => period))].sort()
	const dataset = named || heldBy(programmes, registers.office) || slugOf(`penerima-${programmes.join('-')}`)
	const form = draftForm({ rows, names, periods, dataset }, registers)
	return {
		rows: rows.length,
		villages: new Set(rows.map(({ area }) => area)).size,
		programmes: names,
		periods,
		scopes: sharedAreas(rows, registers)
			.filter(({ level }) => level !== 'negara')
			.map((area) => ({ code: area.code, name: titleOf(area, 'id') }))
			.reverse(),
		form: base ? formOf(dataset, base, form, { periods, isNewer: true }) : form,
	}
}

/** The protected dataset that counts these programmes already, where it is one: the next year belongs into it. */
function heldBy(programmes: readonly string[], office: OfficeRegisters['office']): string | null {
	const holding = office.protected.filter((dataset) => programmes.every((id) => dataset.programmes.includes(id)))
	return holding.length === 1 ? (holding[0]?.id ?? null) : null
}

type Subject = {
	rows: readonly DraftRecipients[]
	names: readonly Bilingual[]
	periods: readonly string[]
	dataset: string
}

function draftForm({ rows, names, periods, dataset }: Subject, registers: OfficeRegisters): SourceForm {
	const places = placesOf(rows, registers)
	const span = { first: periods[0] ?? '', last: periods.at(-1) ?? '' }
	const both = (make: (language: 'id' | 'en') => string): Bilingual => ({ id: make('id'), en: make('en') })
	const listed = (language: 'id' | 'en') => names.map((name) => name[language]).join(', ')
	const title = both((language) =>
		formSentences(language).title(recipientSentences(language).names(listed(language)), places[language], span),
	)
	const { publisher } = registers.office
	const empty = { id: '', en: '' }
	return {
		dataset,
		fields: {
			title,
			publisher,
			table: title,
			register: empty,
			issued: empty,
			source: both((language) => recipientSentences(language).source),
			copies: both((language) => recipientSentences(language).copies),
			method: both((language) => recipientSentences(language).method),
			licence: both((language) => formSentences(language).licence),
			cautions: empty,
		},
		base: null,
	}
}

/** @param scope code of the area whose villages the file is about, all of them; empty for those alone that it names */
export function writtenRecipients(
	rows: readonly DraftRecipients[],
	form: SourceForm,
	scope: string,
): RecipientsWritten {
	const { yaml, faults } = sidecarOf(form, [], { scope: scope === '' ? undefined : [scope] })
	return { dataset: form.dataset, csv: recipientCsv(rows), yaml, faults }
}
