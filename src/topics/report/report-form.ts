import { readFigureId } from '../../figure-id/read-figure-id.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { ReportSubject } from './report-href.ts'
import { reportText } from './report-text.ts'

/** What an address says a report is about. Anything but a path of this portal and a sound id is left out. */
export function reportSubject(search: string): ReportSubject {
	const query = new URLSearchParams(search)
	const path = query.get('hal') ?? ''
	const isPath = /^\/(?!\/)[\w./-]*(?:\?[\w.,=&%-]*)?$/.test(path)
	return { path: isPath ? path : undefined, figureId: readFigureId(query.get('kode') ?? '')?.id }
}

/** The text to be filled in, one line a question; what is known is filled in. */
export function reportForm({ path, figureId }: ReportSubject, site: string, language: Language): string {
	const t = reportText(language)
	const line = (label: string, value: string | undefined) => (value ? `${label} ${value}` : label)
	return [line(t.page, path && site + path), line(t.figure, figureId), ...t.rest].join('\n')
}
