import { make } from '../../components/dom/make-element.ts'
import type { FigureAlarm } from '../../gate/comparison/figure-alarm.ts'
import type { Checked } from '../../schemas/checked.ts'
import type { Questioned } from '../messages.ts'
import type { Desk } from './desk-state.ts'
import { labelled } from './drawn.ts'

/** What looks wrong and can be read: each with its evidence, to be confirmed with a reason or mended in the file. */
export function alarmList(desk: Desk, { alarms }: Questioned): HTMLElement | null {
	if (alarms.length === 0) return null
	const items = alarms.map((alarm, at) => alarmItem(desk, alarm, at))
	return make('div', { class: 'desk-questions' }, make('h3', {}, desk.t.alarms), ...items)
}

function alarmItem(desk: Desk, alarm: FigureAlarm, at: number): HTMLElement {
	const { t, language, state } = desk
	const evidence = alarm.evidence.map(({ name, value }) => make('li', {}, `${name[language]}: ${value[language]}`))
	const refused = make('p', { class: 'small', role: 'status' })
	const reason = make('input', { type: 'text', value: state.confirmed.get(alarm.id)?.reason ?? '' })
	const look = async () => {
		const said = await desk.ask<'confirm'>({ ask: 'confirm', alarm, reason: reason.value })
		const confirmed = new Map<string, Checked>(state.confirmed)
		if (said.entry) confirmed.set(alarm.id, said.entry)
		else confirmed.delete(alarm.id)
		state.confirmed = confirmed
		refused.textContent = said.refused?.[language] ?? t.looked
	}
	reason.addEventListener('change', () => {
		state.confirming = look().catch((fault: Error) => desk.say(t.failed(fault.message)))
	})
	return make(
		'fieldset',
		{},
		make('legend', {}, alarm.says[language]),
		evidence.length > 0 ? make('ul', { class: 'small' }, ...evidence) : null,
		alarm.severity === 'warning' ? labelled(`${t.looked}: ${t.reason}`, reason, `meja-alasan-${at}`) : null,
		refused,
	)
}
