import { make } from '../../components/dom/make-element.ts'
import type { RecipientsSeen } from '../engine/draft-recipients.ts'
import { slugOf } from '../engine/slug-of.ts'
import { withNewBase } from '../engine/with-new-base.ts'
import type { Desk, RecipientsState } from './desk-state.ts'

/** What a file says of recipients, with the source of the protected dataset of this name. */
export async function seenAs({ ask, home }: Desk, dataset: string): Promise<RecipientsSeen> {
	const base = await home.sidecar(dataset)
	return ask<'recipients'>({ ask: 'recipients', dataset, base })
}

/** The name of the protected dataset, which may be changed. */
export function nameField(desk: Desk, recipients: RecipientsState): HTMLInputElement {
	const { state } = desk
	const field = make('input', { type: 'text', value: state.dataset, autocomplete: 'off', spellcheck: 'false' })
	field.addEventListener('change', () => {
		rename(desk, recipients, slugOf(field.value)).catch((fault: Error) => desk.say(desk.t.failed(fault.message)))
	})
	return field
}

/** Another name may be that of a dataset there is: its source is taken then, but for what somebody wrote here. */
async function rename(desk: Desk, recipients: RecipientsState, dataset: string): Promise<void> {
	const { state } = desk
	const seen = await seenAs(desk, dataset)
	const form = state.form && state.drafted ? withNewBase(state.form, state.drafted, seen.form) : seen.form
	Object.assign(state, { dataset: seen.form.dataset, form, drafted: seen.form, recipients: { ...recipients, seen } })
	desk.show('source')
}
