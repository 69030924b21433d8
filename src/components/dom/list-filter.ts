/** What is chosen in each field of a filter, by name; an empty choice fits all. */
type Choice = Readonly<Record<string, string>>

/**
 * Lets the reader narrow a list by the fields of a form; the address holds the choice, so that it can be shared. An
 * item says under the name of each field (`data-…`) what it is. Without a script the whole list stands there.
 */
export function startListFilter(form: HTMLFormElement, items: readonly HTMLElement[]): void {
	const status = form.querySelector<HTMLElement>('[role=status]')
	const fields = [...form.querySelectorAll('select')]
	const apply = () => {
		const choice = choiceOf(fields)
		for (const item of items) item.hidden = !fits(item, choice)
		for (const section of new Set(items.map((item) => item.closest('section')))) {
			if (section) section.hidden = items.every((item) => item.hidden || item.closest('section') !== section)
		}
		const shown = items.filter((item) => !item.hidden).length
		if (status) status.textContent = (form.dataset.count ?? '').replace('{n}', String(shown))
		history.replaceState(null, '', toAddress(choice))
	}
	fromAddress(fields)
	form.addEventListener('change', apply)
	form.addEventListener('submit', (event) => event.preventDefault())
	if (Object.values(choiceOf(fields)).some((value) => value !== '')) apply()
}

/** True for an item that is what is chosen in every field. */
export function fits({ dataset }: { dataset: DOMStringMap }, choice: Choice): boolean {
	return Object.entries(choice).every(([name, value]) => value === '' || dataset[name] === value)
}

function choiceOf(fields: readonly HTMLSelectElement[]): Choice {
	return Object.fromEntries(fields.map(({ name, value }) => [name, value]))
}

function fromAddress(fields: readonly HTMLSelectElement[]): void {
	const asked = new URLSearchParams(location.search)
	for (const field of fields) {
		const value = asked.get(field.name) ?? ''
		if ([...field.options].some((option) => option.value === value)) field.value = value
	}
}

/** The address with what is chosen, and nothing else. */
export function toAddress(choice: Choice): string {
	const chosen = Object.entries(choice).filter(([, value]) => value !== '')
	return chosen.length === 0 ? location.pathname : `?${new URLSearchParams(chosen)}`
}
