import type { TableDraft } from './draft/draft-table.ts'
import { belowLevel } from './notices.ts'
import { levelText, noticeText as text } from './questions/notice-text.ts'
import { recipientText } from './questions/recipient-text.ts'
import type { MappingRegisters, Problem } from './understanding.ts'
import type { SourceFile } from './workbook/source-file.ts'

/** Why nothing can be saved from a file, in one sentence; nothing where something can, or where it only has to be asked. */
export function problemsOf(_file: SourceFile, drafts: readonly TableDraft[], _registers: MappingRegisters): Problem[] {
	const stop = (kind: string, own: Problem['text']): Problem[] => [{ kind, text: own, source: null }]
	if (drafts.length === 0) return stop('no-table', text.noTable)
	const recipients = drafts.flatMap((draft) => draft.recipients ?? [])
	const isDrafted = recipients.some((draft) => draft.recipients.length > 0)
	if (!isDrafted && recipients.some(({ aboveVillages }) => aboveVillages))
		return stop('recipient-level', recipientText.aboveVillages)
	if (recipients.length > 0) return []
	const groups = drafts.flatMap((draft) => draft.groups)
	if (groups.length === 0) return stop('no-figures', text.noFigures)
	if (drafts.some(({ observations }) => observations.length > 0)) return []
	const isWaiting = groups.some(({ state }) => state === 'open' || state === 'taken')
	const [below] = belowLevel(drafts)
	const onlyBelow =
		below !== undefined &&
		!drafts.some(
			({ questions, unmatched, periodDoubt }) => periodDoubt?.question || questions.length + unmatched.length > 0,
		)
	if (below && onlyBelow)
		return stop('below-level', text.onlyBelow(below.name.id, levelText[below.lowestLevel] ?? below.lowestLevel))
	if (!isWaiting && groups.some(({ state }) => state === 'derived')) return stop('derived', text.onlyDerived)
	return []
}
