import { keepQuestion } from '../components/shell/keep-question.ts'
import { startFinder } from '../topics/search/finder.ts'
import { startSearchPage } from '../topics/search/search-page.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('[data-finder]')) startFinder(form)

const form = document.querySelector<HTMLFormElement>('#cari')
const output = document.querySelector<HTMLElement>('#hasil')
if (form && output) {
	startSearchPage(form, output)
	keepQuestion()
}
