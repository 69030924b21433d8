import { make, makeButton } from '../../components/dom/make-element.ts'
import { keptNames } from './answered-areas.ts'
import { buildButton } from './build-button.ts'
import type { Desk } from './desk-state.ts'
import { drawnStep } from './drawn.ts'
import { leftOpen, mustAgree } from './left-open.ts'
import { missingWords } from './missing-words.ts'
import { previewPlace } from './preview-place.ts'

/** Step 5: the three files are written where they belong; a desk beside the office's folder builds the site as well. */
export function saveStep(desk: Desk): HTMLElement | null {
	const { t, state, home } = desk
	if (state.recipients || !state.form || !state.questioned || state.questioned.issueCounts.errors > 0) return null
	const said = make('div', { class: 'desk-said', role: 'status' })
	const tell = (...lines: (string | Node)[]) => said.replaceChildren(...lines.map((line) => make('p', {}, line)))
	const act = (work: () => Promise<void>) => () => {
		// A request that finds no server says so in the browser's own words.
		work().catch((fault: Error) =>
			tell(fault instanceof TypeError && home.build ? t.noServer : t.failed(fault.message)),
		)
	}
	const built = buildButton(desk, tell)
	// Before something is saved the site would be the same.
	if (built) built.hidden = true
	return drawnStep(
		t.save,
		previewPlace(desk),
		leftOpen(desk),
		make(
			'p',
			{ class: 'desk-options' },
			makeButton(
				home.kind === 'local' ? t.saveHere : t.download,
				'btn',
				act(async () => {
					const isSaved = await save(desk, tell)
					if (built && isSaved) built.hidden = false
				}),
			),
			built,
		),
		said,
	)
}

/** Whether the files were saved. */
async function save(desk: Desk, tell: (...lines: string[]) => void): Promise<boolean> {
	const { t, state, home } = desk
	if (mustAgree(desk)) {
		tell(t.agreeFirst)
		return false
	}
	await state.confirming
	const { form, confirmed, answers, dataset } = state
	if (!form) return false
	const checked = [...confirmed.values()]
	const files = await desk.ask<'write'>({ ask: 'write', form: { ...form, dataset }, checked, answers })
	if (files.faults.length > 0) {
		tell(missingWords(t, files.faults))
		document.getElementById(`meja-${files.faults[0]?.field}`)?.focus()
		return false
	}
	const outcome = await home.save(files)
	if (!outcome.saved) tell(t.refused, ...outcome.said)
	else {
		const names = await keptNames(desk)
		const next = home.kind === 'static' ? [t.downloaded] : []
		tell(t.saved(outcome.files.join(', ')), ...next, ...outcome.said, ...names)
	}
	return outcome.saved
}
