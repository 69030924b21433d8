const names = ['pilar', 'sektor'] as const
type Choice = Readonly<Record<(typeof names)[number], string>>

/**
 * Lets the reader narrow the programmes by pillar and sector; the address holds the choice, so that it can be shared.
 * Without a script the same programmes stand in lists below, one a pillar and one a sector.
 */
export function startProgrammeFilter(form: HTMLFormElement, items: readonly HTMLElement[]): void {
	const status = form.querySelector<HTMLElement>('[role=status]')
	const apply = () => {
		const choice = choiceOf(form)
		for (const item of items) item.hidden = !fits(item, choice)
		for (const section of new Set(items.map((item) => item.closest('section')))) {
			if (section) section.hidden = items.every((item) => item.hidden || item.closest('section') !== section)
		}
		const shown = items.filter((item) => !item.hidden).length
		if (status) status.textContent = (form.dataset.count ?? '').replace('{n}', String(shown))
		history.replaceState(null, '', toAddress(choice))
	}
	fromAddress(form)
	form.addEventListener('change', apply)
	form.addEventListener('submit', (event) => event.preventDefault())
	if (names.some((name) => choiceOf(form)[name] !== '')) apply()
}

/** True for an item of the chosen pillar and sector; an empty choice fits all. */
export function fits({ dataset }: { dataset: DOMStringMap }, choice: Choice): boolean {
	return names.every((name) => choice[name] === '' || dataset[name] === choice[name])
}

function choiceOf(form: HTMLFormElement): Choice {
	const data = new FormData(form)
	return { pilar: String(data.get('pilar') ?? ''), sektor: String(data.get('sektor') ?? '') }
}

function fromAddress(form: HTMLFormElement): void {
	const asked = new URLSearchParams(location.search)
	for (const name of names) {
		const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`)
		const value = asked.get(name) ?? ''
		if (select && [...select.options].some((option) => option.value === value)) select.value = value
	}
}

/** The address with what is chosen, and nothing else. */
export function toAddress(choice: Choice): string {
	const chosen = names.filter((name) => choice[name] !== '').map((name) => [name, choice[name]])
	return chosen.length === 0 ? location.pathname : `?${new URLSearchParams(chosen)}`
}
