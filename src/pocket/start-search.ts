import { keepQuestion } from '../components/shell/keep-question.ts'
import { startFinder } from '../topics/search/finder.ts'
import { startSearchPage } from '../topics/search/search-page.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('[data-finder]')) startFinder(form)

const page = document.querySelector<HTMLElement>('.search-page')
if (page) {
	startSearchPage(page)
	keepQuestion()
}
