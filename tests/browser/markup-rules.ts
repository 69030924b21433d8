import type { ConfigData } from 'html-validate'

/** What every page of the site is held to: the standard set of html-validate. */
export const markupRules: ConfigData = {
	extends: ['html-validate:standard'],
	rules: {
		// How Astro writes void elements, attributes and entities is no fault of the page.
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-raw-characters': 'off',
		'long-title': 'off',
	},
}
